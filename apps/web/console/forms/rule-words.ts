import { ruleWords } from '@domain/kernel/rule';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '@domain/kernel/refusal';

/** Says which rule a field breaks (`integer:0..999`), in the reader's language. */
export function useRuleWords(): (rule: string) => string {
  const { t } = useTranslation('rules');
  return (rule) => {
    const { key, params } = ruleWords(rule);
    return t(key, params);
  };
}

/** The words for a refused field, or undefined when nothing is wrong with it. */
export function useRefusalWords(): (refusal: Refusal | undefined) => string | undefined {
  const ofRule = useRuleWords();
  return (refusal) => (refusal?.rule === undefined ? undefined : ofRule(refusal.rule));
}
