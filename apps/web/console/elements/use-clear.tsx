import { CloseCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** How the button that empties a choice or a field is called. Given as `allowClear`: by itself it has no name of ours. */
export function useClear(): { readonly label: string; readonly clearIcon: ReactNode } {
  const { t } = useTranslation('shell');
  const label = t('clear');
  return { label, clearIcon: <CloseCircleFilled aria-label={label} /> };
}
