import { addMinutes, momentOf, type Moment } from '@domain/calendar/moment';

/** The moment of a timestamp, null for none. */
export function momentFrom(date: Date): Moment;
export function momentFrom(date: Date | null): Moment | null;
export function momentFrom(date: Date | null): Moment | null {
  return date === null ? null : momentOf(date.getTime());
}

/** What was due at or before this moment has lapsed: a lapse takes effect one minute after its due moment (K2). */
export const lapsedBy = (now: Moment): Moment => addMinutes(now, -1);
