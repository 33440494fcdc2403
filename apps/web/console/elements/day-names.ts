import { useTranslation } from 'react-i18next';

/** The name of a holiday in the reader's language; names that notices do not use otherwise stay as they are. */
export function useDayName(): (name: string | undefined) => string {
  const { t, i18n } = useTranslation('holidays');
  return (name) => (name === undefined ? '' : i18n.exists(name, { ns: 'holidays' }) ? t(name) : name);
}
