/** A rule that a field breaks, as catalogues say it: the key of its words, and what stands in them. */
export interface RuleWords {
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
}

const RANGE = /^(\d+)\.\.(\d+)$/;

/** Rules may carry a value: `at-least:1`, or the two ends of a range: `integer:0..999`. */
export function ruleWords(rule: string): RuleWords {
  const [name = '', ...rest] = rule.split(':');
  const value = rest.join(':');
  const [, from, to] = RANGE.exec(value) ?? [];
  if (from === undefined || to === undefined) return { key: name, params: { value } };
  return { key: `${name}-range`, params: { from, to } };
}

/** The values among which one was to be chosen, if the rule names some. */
export const valuesOf = (rule: string): readonly string[] =>
  rule.startsWith('one-of:') ? rule.slice('one-of:'.length).split(',') : [];
