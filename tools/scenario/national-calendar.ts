import type { Calendar, CalendarDay } from '@domain/calendar/calendar';
import { nationalNotices } from '@ledger/calendar/national-notices';

/** A calendar of all notices but those of the years named, with a hall's overlay. */
export function calendarOf(unpublished: readonly number[], overlay: readonly CalendarDay[]): Calendar {
  const notices = [...nationalNotices()].filter(([year]) => !unpublished.includes(year));
  return {
    version: '1',
    published: notices.map(([year]) => year),
    days: byDate(notices.flatMap(([, days]) => days)),
    overlay: byDate(overlay),
  };
}

/** The calendar with one more notice in it. */
export function withNotice(calendar: Calendar, year: number, days: readonly CalendarDay[]): Calendar {
  return {
    ...calendar,
    version: String(Number(calendar.version) + 1),
    published: [...calendar.published, year],
    days: { ...calendar.days, ...byDate(days) },
  };
}

const byDate = (days: readonly CalendarDay[]): Record<string, CalendarDay> =>
  Object.fromEntries(days.map((day) => [day.date, day]));
