import { addDays, yearOf, type LocalDate } from '@domain/calendar/moment';

/** Both days included. */
interface Time {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const DAY_MS = 86_400_000;
const LEAP_DAY = '02-29';

/**
 * With what a time is compared: as many days, right before. A part of a year from its first day on is compared with the
 * same days of the year before, since the seasons differ.
 */
export function timeBefore({ from, to }: Time): Time {
  const year = yearOf(from);
  if (from === `${year}-01-01` && yearOf(to) === year) {
    const day = to.slice(5);
    return { from: `${year - 1}-01-01`, to: `${year - 1}-${day === LEAP_DAY ? '02-28' : day}` };
  }
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}
