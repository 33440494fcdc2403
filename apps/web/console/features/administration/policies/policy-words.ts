import { useTranslation } from 'react-i18next';
import { useLimitWords } from '../../../elements/limit-words';

const NOTHING = '—';

/** Says a value of a policy in the reader's language: limits, choices, levels, names; other values as they are. */
export function usePolicyValue(): (path: string, value: unknown) => string {
  const { t, i18n } = useTranslation('policies');
  const limitIn = useLimitWords();
  const say = (path: string, value: unknown): string => {
    if (value === undefined) return NOTHING;
    if (value === null) return t('none');
    if (Array.isArray(value))
      return value.length ? value.map((item) => say(path, item)).join(t('comma')) : t('none');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'object') return inLanguage(value as Record<string, unknown>, i18n.language);
    const text = String(value as string | number);
    if (path === 'ladder') return t(text, { ns: 'levels' });
    return i18n.exists(`value-${text}`, { ns: 'policies' }) ? t(`value-${text}`) : limitIn(text);
  };
  return say;
}

/** A name in both languages, or a day of the calendar that the policy brings along. */
function inLanguage(value: Record<string, unknown>, language: string): string {
  if ('zh' in value) return String(value[language === 'en' ? 'en' : 'zh']);
  return JSON.stringify(value);
}
