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

/** The sum of limits of one unit, e.g. 3wd + 2wd = 5wd; day limits of different units add up as working days. */
export function sumLimits(limits: readonly LimitText[]): LimitText {
  const parsed = limits.map(parseLimit);
  const unit = parsed.every((limit) => limit.unit === parsed[0]?.unit) ? parsed[0]!.unit : 'wd';
  return `${parsed.reduce((sum, limit) => sum + limit.amount, 0)}${unit}`;
}
