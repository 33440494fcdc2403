import { isWorkingDay, type Calendar } from './calendar';
import { addDays, addMinutes, dateOf, type LocalDate, type Moment } from './moment';

/**
 * Working days from now until a due moment by a calendar: 0 when it falls due today, 1 on the next working day. Negative
 * once the moment has passed, a begun day counting as one: -1 from the minute after it until the end of the next working
 * day.
 */
export function daysLeft(calendar: Calendar, due: Moment, now: Moment): number {
  const today = dateOf(now);
  if (now < addMinutes(due, 1)) return workingDaysBetween(calendar, today, dateOf(due));
  return -Math.max(1, workingDaysBetween(calendar, dateOf(due), today));
}

/** How many working days come after `from` up to and including `to`; 0 when `to` is not after it. */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(calendar, date)) count += 1;
  }
  return count;
}
