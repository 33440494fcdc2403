import { addDays, at, weekdayOf, yearOf, type LocalDate, type Moment, type TimeOfDay } from './moment';

/** A day that differs from its weekday: a holiday (off), or a make-up working day 调休 (not off). */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly off: boolean;
  readonly name: string;
  /** Legal reference of a local day. */
  readonly reference?: string;
}

/**
 * The working days of a hall as data with a version: the State Council's yearly notices and the hall's own overlay on
 * top of them (a local holiday, a typhoon day). A year not in `published` has no notice yet (K8).
 */
export interface Calendar {
  readonly version: string;
  readonly published: readonly number[];
  readonly days: Readonly<Record<LocalDate, CalendarDay>>;
  readonly overlay: Readonly<Record<LocalDate, CalendarDay>>;
}

/** An opening interval of the hall, from first to last minute. */
export interface OpeningInterval {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** How a day came to be a working day or not: what a person is shown when asking why (K9). */
export interface DayStatus {
  readonly off: boolean;
  readonly reason: 'weekday' | 'weekend' | 'holiday' | 'makeup' | 'local' | 'new-year';
  readonly name?: string;
  /** Legal reference of a local day. */
  readonly reference?: string;
  readonly provisional: boolean;
}

export const isPublished = (calendar: Calendar, year: number): boolean => calendar.published.includes(year);

/** Whether a day is off, and why. A year without a notice is counted by weekdays less 1 January, provisionally (K3, K8). */
export function dayStatus(calendar: Calendar, date: LocalDate): DayStatus {
  const provisional = !isPublished(calendar, yearOf(date));
  const local = calendar.overlay[date];
  if (local) {
    const { off, name, reference } = local;
    return { off, reason: 'local', name, reference, provisional };
  }
  const national = calendar.days[date];
  if (national) {
    return {
      off: national.off,
      reason: national.off ? 'holiday' : 'makeup',
      name: national.name,
      provisional,
    };
  }
  if (provisional && date.endsWith('-01-01')) return { off: true, reason: 'new-year', provisional };
  const weekend = [0, 6].includes(weekdayOf(date));
  return { off: weekend, reason: weekend ? 'weekend' : 'weekday', provisional };
}

export const isWorkingDay = (calendar: Calendar, date: LocalDate): boolean => !dayStatus(calendar, date).off;

/** A calendar whose days are all off would never answer; no notice and no overlay comes near this. */
const SEARCH_DAYS = 3660;

/** The first working day after `date` (before it when `step` is -1). */
export function nextWorkingDay(calendar: Calendar, date: LocalDate, step: 1 | -1 = 1): LocalDate {
  let day = addDays(date, step);
  for (let tries = 0; !isWorkingDay(calendar, day); tries++) {
    if (tries > SEARCH_DAYS)
      throw new Error(`calendar ${calendar.version} has no working day around ${date}`);
    day = addDays(day, step);
  }
  return day;
}

/** The working day `count` working days before `date`. */
export function workingDaysBefore(calendar: Calendar, date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let left = count; left > 0; left--) day = nextWorkingDay(calendar, day, -1);
  return day;
}

/** The day `count` working days after `date`; the day itself for 0. */
export function workingDaysAfter(calendar: Calendar, date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let left = count; left > 0; left--) day = nextWorkingDay(calendar, day);
  return day;
}

/** True inside an opening interval of a working day, both ends included. */
export function isOpen(
  calendar: Calendar,
  hours: readonly OpeningInterval[],
  date: LocalDate,
  time: TimeOfDay,
): boolean {
  return isWorkingDay(calendar, date) && hours.some(({ from, to }) => from <= time && time <= to);
}

/** The moment itself when the hall is open then, else the next opening. */
export function nextOpening(
  calendar: Calendar,
  hours: readonly OpeningInterval[],
  date: LocalDate,
  time: TimeOfDay,
): Moment {
  if (isOpen(calendar, hours, date, time)) return at(date, time);
  const today = isWorkingDay(calendar, date) ? hours.find(({ from }) => from > time) : undefined;
  return today ? at(date, today.from) : at(nextWorkingDay(calendar, date), hours[0]!.from);
}
