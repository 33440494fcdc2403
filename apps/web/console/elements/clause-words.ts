import { useTranslation } from 'react-i18next';

/** How the clauses of a policy are called, by their paths (`classes.simple.limit`). */
export function useClauseWords() {
  const { t, i18n } = useTranslation('clauses');
  const part = (path: string): string => t(`part.${path.split('.')[0]}`);
  return {
    part,
    rule: (path: string): string => t(path),
    /** Where a rule comes from; what a hall has written for itself stands as it is. */
    source: (source: string): string =>
      i18n.exists(`source.${source}`, { ns: 'clauses' }) ? t(`source.${source}`) : source,
    /** Both at once; what no policy says (`given`, `rules`) has no part. */
    whole: (path: string): string => (path.includes('.') ? `${part(path)} · ${t(path)}` : t(path)),
  };
}
