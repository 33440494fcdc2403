import { useWords } from '../use-words';

/** The words for a broken rule such as `integer:0..999`; those of the pages themselves stand in `report`. */
export function useRuleWords(): (rule: string | undefined) => string | undefined {
  const { t } = useWords('rules');
  return (rule) => {
    if (rule === undefined) return undefined;
    const [name, value] = rule.split(/:(.*)/s);
    return t(name === 'phone' ? 'report:phone-rule' : `rules:${name}`, { value });
  };
}
