import { GlobalOutlined, MoonOutlined, SunOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Space } from 'antd';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { currentLanguage, switchLanguage } from '../../words/words';
import { useMessage } from '../elements/message';
import { PlaceName } from '../elements/names';
import { useMyself, useSignOut } from './session';
import { ThemeContext } from './theme';

/** Language, theme, and oneself. */
export function FrameTools() {
  return (
    <Space className="frame-tools" size={0}>
      <LanguageButton />
      <ThemeButton />
      <AccountMenu />
    </Space>
  );
}

export function LanguageButton() {
  const { t } = useTranslation('shell');
  const message = useMessage();
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  const queries = useQueryClient();
  const choose = () =>
    switchLanguage(other)
      // What the API said in words, it says anew.
      .then(() => queries.invalidateQueries())
      .catch(() => message.warning(t('words-away')));
  return (
    <Button type="text" icon={<GlobalOutlined />} lang={other} onClick={() => void choose()}>
      {t('other-language')}
    </Button>
  );
}

function ThemeButton() {
  const { t } = useTranslation('shell');
  const { theme, choose } = use(ThemeContext);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button
      type="text"
      icon={theme === 'dark' ? <SunOutlined /> : <MoonOutlined />}
      aria-label={t(`theme-${other}`)}
      title={t(`theme-${other}`)}
      onClick={() => choose(other)}
    />
  );
}

/** Signs out and leads to sign in, or says that it did not work. */
function useLeave(): () => Promise<unknown> {
  const { t } = useTranslation('shell');
  const signOut = useSignOut();
  const navigate = useNavigate();
  const message = useMessage();
  return () =>
    signOut().then(
      () => navigate('/sign-in'),
      () => message.error(t('sign-out-failed')),
    );
}

function AccountMenu() {
  const { t } = useTranslation('shell');
  const { data } = useMyself();
  const leave = useLeave();
  const navigate = useNavigate();
  const from = useLocation();
  if (!data) return null;
  const posts = data.posts.map(({ role, place }) => ({
    key: `${role}@${place}`,
    disabled: true,
    label: (
      <>
        {t(role, { ns: 'roles' })} · <PlaceName id={place} />
      </>
    ),
  }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...posts,
          { type: 'divider' },
          {
            key: 'password',
            label: t('change-password'),
            onClick: () => void navigate('/password', { state: { from } }),
          },
          { key: 'sign-out', label: t('sign-out'), onClick: () => void leave() },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} className="frame-oneself">
        {data.name}
      </Button>
    </Dropdown>
  );
}
