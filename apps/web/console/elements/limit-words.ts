import { limitWords } from '@domain/calendar/limit';
import { useTranslation } from 'react-i18next';

/** Says a limit (`3wd`) in the reader's language: `3 个工作日`; what is no limit is given back as it is. */
export function useLimitWords(): (limit: string) => string {
  const { t } = useTranslation('limits');
  return (limit) => {
    const words = limitWords(limit);
    return words ? t(words.key, { count: words.count }) : limit;
  };
}
