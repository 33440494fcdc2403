/** Limits as the policies write them: `0wd` `3wd` working days, `7nd` natural days, `4wh` working hours, `5wm` working minutes, `2nh` natural hours. */
export type LimitUnit = 'wd' | 'nd' | 'wh' | 'wm' | 'nh';
export type LimitText = string;

export interface Limit {
  readonly amount: number;
  readonly unit: LimitUnit;
}

const PATTERN = /^(\d{1,4})(wd|nd|wh|wm|nh)$/;

export const isLimit = (text: unknown): text is LimitText => typeof text === 'string' && PATTERN.test(text);

/** Throws on a text that is no limit: policies and payloads have been checked before they get here. */
export function parseLimit(text: LimitText): Limit {
  const match = PATTERN.exec(text);
  if (!match) throw new Error(`not a limit: ${text}`);
  return { amount: Number(match[1]), unit: match[2] as LimitUnit };
}

/** True for limits in days, the only ones a clock stop, an extension or a new holiday notice can move. */
export const isDayLimit = (text: LimitText): boolean => ['wd', 'nd'].includes(parseLimit(text).unit);

/** How catalogues say a limit: the key of its words, and the number in them. Undefined for what is no limit. */
export function limitWords(text: unknown): { readonly key: string; readonly count: number } | undefined {
  if (!isLimit(text)) return undefined;
  const { amount, unit } = parseLimit(text);
  return { key: unit === 'wd' && amount === 0 ? 'same-day' : unit, count: amount };
}

/** The number in a limit, by which sentences about it go; a number that is no limit is its own. */
export const numberIn = (limit: LimitText | number): number | undefined =>
  typeof limit === 'number' ? limit : limitWords(limit)?.count;

/** The sum of limits of one unit, e.g. 3wd + 2wd = 5wd; day limits of different units add up as working days. */
export function sumLimits(limits: readonly LimitText[]): LimitText {
  const parsed = limits.map(parseLimit);
  const unit = parsed.every((limit) => limit.unit === parsed[0]?.unit) ? parsed[0]!.unit : 'wd';
  return `${parsed.reduce((sum, limit) => sum + limit.amount, 0)}${unit}`;
}
