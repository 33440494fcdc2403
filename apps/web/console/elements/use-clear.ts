import { useTranslation } from 'react-i18next';

/** How the button that empties a choice is called. Given as `allowClear`: by itself it is called in English. */
export function useClear(): { readonly label: string } {
  const { t } = useTranslation('shell');
  return { label: t('clear') };
}
