import { useTranslation } from 'react-i18next';

const LIMIT = /^(\d+)(wd|nd|wh|wm|nh)$/;

/** Says a limit (`3wd`) in the reader's language: `3 个工作日`; what is no limit is given back as it is. */
export function useLimitWords(): (limit: string) => string {
  const { t } = useTranslation('limits');
  return (limit) => {
    const [, amount, unit] = LIMIT.exec(limit) ?? [];
    if (unit === undefined) return limit;
    return unit === 'wd' && Number(amount) === 0 ? t('same-day') : t(unit, { count: Number(amount) });
  };
}
