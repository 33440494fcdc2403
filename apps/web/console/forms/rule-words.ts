import { useTranslation } from 'react-i18next';
import type { Refusal } from '@domain/kernel/refusal';

/** Says which rule a field breaks (`integer:0..999`), in the reader's language. */
export function useRuleWords(): (rule: string) => string {
  const { t } = useTranslation('rules');
  return (rule) => {
    const colon = rule.indexOf(':');
    return colon < 0 ? t(rule) : t(rule.slice(0, colon), { value: rule.slice(colon + 1) });
  };
}

/** The words for a refused field, or undefined when nothing is wrong with it. */
export function useRefusalWords(): (refusal: Refusal | undefined) => string | undefined {
  const ofRule = useRuleWords();
  return (refusal) => (refusal?.rule === undefined ? undefined : ofRule(refusal.rule));
}
