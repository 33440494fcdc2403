import { dayStatus, type Calendar, type CalendarDay, type DayStatus } from '@domain/calendar/calendar';
import { addDays, weekdayOf, type LocalDate } from '@domain/calendar/moment';
import type { Schemas } from '../../../../api/client';

/** A day of the picture: what it is, by the same rule by which limits are counted. */
export type YearDay = DayStatus & { readonly date: LocalDate };
/** A month as its weeks, Monday first; null where the week belongs to another month. */
export interface Month {
  readonly month: string;
  readonly weeks: readonly (readonly (YearDay | null)[])[];
}

/** The calendar as the API tells it for a year, with days that are only proposed laid over it. */
export function calendarOf(
  { version, year, published, notice, local }: Schemas['CalendarYear'],
  proposed: { readonly notice?: readonly CalendarDay[]; readonly local?: readonly CalendarDay[] } = {},
): Calendar {
  return {
    version,
    published: published || proposed.notice ? [year] : [],
    days: byDate([...notice, ...(proposed.notice ?? [])]),
    overlay: byDate([...local, ...(proposed.local ?? [])]),
  };
}

const byDate = (days: readonly CalendarDay[]): Record<LocalDate, CalendarDay> =>
  Object.fromEntries(days.map((day) => [day.date, day]));

const MONTHS = 12;
const WEEK = 7;

/** The twelve months of a year. */
export function monthsOf(calendar: Calendar, year: number): Month[] {
  return Array.from({ length: MONTHS }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}`;
    return { month, weeks: weeksOf(calendar, month) };
  });
}

function weeksOf(calendar: Calendar, month: string): (YearDay | null)[][] {
  const first = `${month}-01`;
  const dayAt = (date: LocalDate): YearDay | null =>
    date.startsWith(month) ? { ...dayStatus(calendar, date), date } : null;
  const weeks: (YearDay | null)[][] = [];
  let monday = addDays(first, -((weekdayOf(first) + WEEK - 1) % WEEK));
  do {
    const from = monday;
    weeks.push(Array.from({ length: WEEK }, (_, i) => dayAt(addDays(from, i))));
    monday = addDays(monday, WEEK);
  } while (monday.startsWith(month));
  return weeks;
}
