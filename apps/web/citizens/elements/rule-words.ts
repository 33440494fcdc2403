import { ruleWords } from '@domain/kernel/rule';
import { useWords } from '../use-words';

/** The words for a broken rule such as `integer:0..999`; those of the pages themselves stand in `report`. */
export function useRuleWords(): (rule: string | undefined) => string | undefined {
  const { t } = useWords('rules');
  return (rule) => {
    if (rule === undefined) return undefined;
    const { key, params } = ruleWords(rule);
    return t(key === 'phone' ? 'report:phone-rule' : `rules:${key}`, params);
  };
}
