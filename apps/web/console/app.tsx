import { SearchOutlined } from '@ant-design/icons';
import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { Messages } from './elements/message';
import { queryClient } from './query-client';
import { router } from './routes';
import { ThemeContext, themeOf, useThemeChoice } from './shell/theme';

/** The console: language, theme and server state around the pages. */
export function App() {
  const { t, i18n } = useTranslation('shell');
  const choice = useThemeChoice();
  return (
    <ThemeContext value={choice}>
      <ConfigProvider
        locale={i18n.language === 'en' ? enUS : zhCN}
        theme={themeOf(choice.theme)}
        button={{ autoInsertSpace: false }}
        inputSearch={{ searchIcon: <SearchOutlined aria-label={t('search')} /> }}
      >
        <Messages>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </Messages>
      </ConfigProvider>
    </ThemeContext>
  );
}
