/**
 * Local time of the service halls. China has one zone without daylight saving, so every moment is written with the
 * explicit +08:00 and compares correctly as text; nothing here depends on the zone of the process.
 */

/** A minute in local time, e.g. `2021-04-08T09:30+08:00`. Moments compare with `<` and `>`. */
export type Moment = string;
/** A calendar day, e.g. `2021-04-08`. Days compare with `<` and `>`. */
export type LocalDate = string;
/** A time of day, e.g. `09:30`. */
export type TimeOfDay = string;

const MINUTE = 60_000;
const DAY = 86_400_000;
const SHIFT = 8 * 60 * MINUTE;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+08:00$/;

/** The moment in which an instant lies; seconds are cut off. `epochMs` is milliseconds since 1970 UTC. */
export function momentOf(epochMs: number): Moment {
  return `${new Date(Math.floor(epochMs / MINUTE) * MINUTE + SHIFT).toISOString().slice(0, 16)}+08:00`;
}

/** Milliseconds since 1970 UTC at the beginning of the minute. Throws on a text that is no moment. */
export function epochMsOf(moment: Moment): number {
  if (!MOMENT.test(moment)) throw new Error(`not a moment: ${moment}`);
  return Date.parse(moment);
}

export const dateOf = (moment: Moment): LocalDate => moment.slice(0, 10);
export const timeOf = (moment: Moment): TimeOfDay => moment.slice(11, 16);
export const at = (date: LocalDate, time: TimeOfDay): Moment => `${date}T${time}+08:00`;

/** The moment `minutes` later (earlier when negative). */
export const addMinutes = (moment: Moment, minutes: number): Moment =>
  momentOf(epochMsOf(moment) + minutes * MINUTE);

/** Whole minutes from `from` to `to`. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  (epochMsOf(to) - epochMsOf(from)) / MINUTE;

/** The day `days` later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** True for a text that names an existing calendar day. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Reads `2021-04-08 15:50`, `2021-04-08T15:50+08:00` or any ISO instant with a zone; undefined when it is none. */
export function parseMoment(text: unknown): Moment | undefined {
  if (typeof text !== 'string') return undefined;
  const local = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2}(\.\d+)?)?$/.exec(text);
  if (local) return isLocalDate(local[1]) && local[2]! < '24:00' ? at(local[1]!, local[2]!) : undefined;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : momentOf(ms);
}

export const earlier = (a: Moment, b: Moment): Moment => (a <= b ? a : b);
export const later = (a: Moment, b: Moment): Moment => (a >= b ? a : b);
