import { useTranslation } from 'react-i18next';

/** What is possible instead of what was refused, where something is. */
export function Instead({ code }: { readonly code: string | undefined }) {
  const { t, i18n } = useTranslation('actions');
  const words = `instead.${code}`;
  return i18n.exists(words, { ns: 'actions' }) ? <div>{t(words)}</div> : null;
}
