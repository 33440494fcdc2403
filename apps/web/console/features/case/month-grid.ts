import { addDays, weekdayOf, type LocalDate } from '@domain/calendar/moment';
import type { Schemas } from '../../../api/client';

type Derivation = Schemas['Derivation'];
type Part = Derivation['parts'][number];

/** A day of the counting: the how-manieth of its part, or why it is not counted. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly counted: number | null;
  readonly because: string;
  readonly name?: string;
  readonly reference?: string;
  readonly minutes?: number;
  readonly role: Part['role'];
  readonly isDue: boolean;
}

/** A month as its weeks, Monday first; days of other months are null. */
export interface MonthGrid {
  readonly month: string;
  readonly weeks: readonly (readonly (LocalDate | null)[])[];
}

/** Every day that was looked at, by date. A later part goes on where the one before it ended. */
export function countedDays({
  parts,
  due,
}: Pick<Derivation, 'parts' | 'due'>): ReadonlyMap<LocalDate, CountedDay> {
  const days = new Map<LocalDate, CountedDay>();
  for (const { role, days: ofPart } of parts) {
    for (const day of ofPart) {
      const known = days.get(day.date);
      if (known && day.counted === null && day.because !== 'rolled') continue;
      days.set(day.date, { ...day, role, isDue: due?.slice(0, 10) === day.date });
    }
  }
  return days;
}

const WEEK = 7;

/** The months from the first day to the last, both included. */
export function monthsBetween(first: LocalDate, last: LocalDate): MonthGrid[] {
  const months: MonthGrid[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = firstOfNext(day)) months.push(gridOf(day));
  return months;
}

const firstOfNext = (first: LocalDate): LocalDate => `${addDays(first, 31).slice(0, 7)}-01`;

function gridOf(first: LocalDate): MonthGrid {
  const month = first.slice(0, 7);
  const blank = (weekdayOf(first) + WEEK - 1) % WEEK;
  const weeks: (LocalDate | null)[][] = [];
  let day = addDays(first, -blank);
  do {
    const from = day;
    weeks.push(Array.from({ length: WEEK }, (_, i) => inMonth(addDays(from, i), month)));
    day = addDays(day, WEEK);
  } while (day.startsWith(month));
  return { month, weeks };
}

const inMonth = (day: LocalDate, month: string): LocalDate | null => (day.startsWith(month) ? day : null);
