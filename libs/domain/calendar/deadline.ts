import { dayStatus, nextWorkingDay, type Calendar, type DayStatus, type OpeningInterval } from './calendar';
import { isDayLimit, parseLimit, type LimitText, type LimitUnit } from './limit';
import { addDays, addMinutes, at, dateOf, epochMsOf, later, minutesBetween, timeOf } from './moment';
import type { LocalDate, Moment, TimeOfDay } from './moment';

/** How a hall counts (policy `hours` and `counting`), K1–K5. */
export interface CountingRules {
  readonly hours: readonly OpeningInterval[];
  /** The minute at which a day limit ends (K2): the closing time, or 23:59. “Close” of a day everywhere. */
  readonly dayEnd: TimeOfDay;
  /** End of the last opening interval: what comes later came after closing (K1). */
  readonly closing: TimeOfDay;
  readonly offDayReceipt: 'actual' | 'next-workday';
  readonly naturalDayRoll: boolean;
}

/** A time in which the clock did not run (中止计时). Without `to` it is still stopped. */
export interface StopInterval {
  readonly from: Moment;
  readonly to?: Moment;
}

export interface DeadlineQuestion {
  readonly start: Moment;
  /** The start is a due moment that lapsed or was extended: it counts as happening on its own day (K2). */
  readonly ownDay?: boolean;
  readonly limit: LimitText;
  /** Ended stops only; their order does not matter. */
  readonly stops?: readonly StopInterval[];
  /** More days were granted at this moment: a stop from then on finds days left, so it grants none of its own. */
  readonly prolongedAt?: Moment;
  /** A moment the due moment may not fall before: a stop that begins by then finds the promise still running. */
  readonly heldTo?: Moment;
}

/** One day of a derivation: counted as the nth, or skipped and why (K9). */
export interface DerivationDay {
  readonly date: LocalDate;
  readonly counted: number | null;
  readonly because: DayStatus['reason'] | 'start' | 'stopped' | 'rolled' | 'natural' | 'hours';
  readonly name?: string;
  /** Legal reference of a local day. */
  readonly reference?: string;
  readonly minutes?: number;
}

export interface Deadline {
  readonly due: Moment;
  /** The due moment depends on a year whose holiday notice has not been published (K8). */
  readonly provisional: boolean;
  readonly days: readonly DerivationDay[];
}

/** The close of a day (K2). */
export const closeOf = (rules: CountingRules, date: LocalDate): Moment => at(date, rules.dayEnd);
/** The moment at which the hall opens on a day. */
export const openingOf = (rules: CountingRules, date: LocalDate): Moment => at(date, rules.hours[0]!.from);

/**
 * The due moment of a limit and how it was found, by K1–K6. Never refuses; throws only on a text that is no limit.
 */
export function deadline(calendar: Calendar, rules: CountingRules, question: DeadlineQuestion): Deadline {
  const { unit } = parseLimit(question.limit);
  if (unit === 'nh') return naturalHours(question);
  if (!isDayLimit(question.limit)) return workingMinutes(calendar, rules, question, unit);
  return new DayCount(calendar, rules, question).run();
}

const skipped = (date: LocalDate, { reason: because, name, reference }: DayStatus): DerivationDay => ({
  date,
  counted: null,
  because,
  name,
  reference,
});

function naturalHours({ start, limit }: DeadlineQuestion): Deadline {
  return { due: addMinutes(start, parseLimit(limit).amount * 60), provisional: false, days: [] };
}

function workingMinutes(
  calendar: Calendar,
  rules: CountingRules,
  question: DeadlineQuestion,
  unit: LimitUnit,
): Deadline {
  const days: DerivationDay[] = [];
  let left = parseLimit(question.limit).amount * (unit === 'wh' ? 60 : 1);
  let provisional = false;
  for (
    let date = dateOf(question.start), from = timeOf(question.start);
    ;
    date = addDays(date, 1), from = '00:00'
  ) {
    const status = dayStatus(calendar, date);
    provisional ||= status.provisional;
    if (status.off) {
      days.push(skipped(date, status));
      continue;
    }
    let used = 0;
    for (const interval of rules.hours) {
      const begin = at(date, from > interval.from ? from : interval.from);
      const open = minutesBetween(begin, at(date, interval.to));
      if (open < 0 || (open === 0 && left > 0)) continue;
      if (left <= open) {
        days.push({ date, counted: null, because: 'hours', minutes: used + left });
        return { due: addMinutes(begin, left), provisional, days };
      }
      left -= open;
      used += open;
    }
    days.push({ date, counted: null, because: 'hours', minutes: used });
  }
}

/** Counts days (K1, K4, K6). An object only so that the steps read in order. */
class DayCount {
  private readonly days: DerivationDay[] = [];
  private provisional = false;
  private readonly unit: LimitUnit;
  private readonly amount: number;
  private readonly stops: readonly Required<StopInterval>[];

  constructor(
    private readonly calendar: Calendar,
    private readonly rules: CountingRules,
    private readonly question: DeadlineQuestion,
  ) {
    ({ unit: this.unit, amount: this.amount } = parseLimit(question.limit));
    this.stops = mergeStops(question.stops ?? []);
  }

  run(): Deadline {
    const { day, amount } = this.begin();
    const counted = this.count(day, amount);
    const rolled = this.roll(counted);
    const due = closeOf(this.rules, this.grantAfterStops(counted, rolled));
    return { due, provisional: this.provisional, days: this.days };
  }

  /** The day that is not counted, and how many days to count from it. */
  private begin(): { day: LocalDate; amount: number } {
    const { start, ownDay } = this.question;
    const date = dateOf(start);
    this.days.push({ date, counted: null, because: 'start' });
    if (this.amount === 0) return { day: date, amount: this.cameLate() ? 1 : 0 };
    const moved = this.rules.offDayReceipt === 'next-workday' && !ownDay && this.cameLate();
    return { day: moved ? this.workingDayAfter(date) : date, amount: this.amount };
  }

  /** On an off day, or after closing; a due moment is never after closing. */
  private cameLate(): boolean {
    const { start, ownDay } = this.question;
    return this.status(dateOf(start)).off || (!ownDay && timeOf(start) > this.rules.closing);
  }

  private count(from: LocalDate, amount: number): LocalDate {
    let day = from;
    for (let counted = 0; counted < amount;) {
      day = addDays(day, 1);
      const natural = this.unit === 'nd' && this.amount > 0;
      const status = natural ? undefined : this.status(day);
      if (this.isStopped(day)) this.days.push({ date: day, counted: null, because: 'stopped' });
      else if (status?.off) this.days.push(skipped(day, status));
      else {
        this.days.push({
          date: day,
          counted: ++counted,
          because: status?.reason ?? 'natural',
          name: status?.name,
          reference: status?.reference,
        });
      }
    }
    return day;
  }

  /** K4: a natural-day limit that ends on an off day moves to the next working day. */
  private roll(day: LocalDate): LocalDate {
    if (this.unit !== 'nd' || !this.rules.naturalDayRoll || !this.status(day).off) return day;
    const rolled = this.workingDayAfter(day);
    this.days.push({ date: rolled, counted: null, because: 'rolled' });
    return rolled;
  }

  /** K6: a stop that began when no counted day was left gives the first working day after the day it ended. */
  private grantAfterStops(counted: LocalDate, rolled: LocalDate): LocalDate {
    const { heldTo = '' } = this.question;
    let due = rolled;
    let last = counted;
    for (const stop of this.stops) {
      const { from, to } = stop;
      const excludesNothing = dateOf(from) === dateOf(to);
      if (this.question.prolongedAt && from >= this.question.prolongedAt) continue;
      if (excludesNothing || from > later(closeOf(this.rules, due), heldTo)) continue;
      if (dateOf(from) < last && !this.beganStopped(stop, last)) continue;
      due = last = this.runningDayAfter(dateOf(to));
      this.days.push({ date: due, counted: null, because: 'rolled' });
    }
    return due;
  }

  /** A same-day limit has no day to count: begun while the clock stood still, none is left of it either. */
  private beganStopped({ from, to }: Required<StopInterval>, last: LocalDate): boolean {
    const { start } = this.question;
    return this.amount === 0 && from <= start && start < to && last <= dateOf(to);
  }

  /** The first working day after a day on which the clock runs. */
  private runningDayAfter(day: LocalDate): LocalDate {
    let next = this.workingDayAfter(day);
    while (this.isStopped(next)) next = this.workingDayAfter(next);
    return next;
  }

  private isStopped(day: LocalDate): boolean {
    return this.stops.some(({ from, to }) => dateOf(from) < day && day <= dateOf(to));
  }

  private status(day: LocalDate): DayStatus {
    const status = dayStatus(this.calendar, day);
    this.provisional ||= status.provisional;
    return status;
  }

  private workingDayAfter(day: LocalDate): LocalDate {
    const next = nextWorkingDay(this.calendar, day);
    for (let between = addDays(day, 1); between <= next; between = addDays(between, 1)) this.status(between);
    return next;
  }
}

/** Stops that overlap are one: the clock runs again when the last one ends (K6). */
function mergeStops(stops: readonly StopInterval[]): Required<StopInterval>[] {
  const ended = stops.filter((stop): stop is Required<StopInterval> => stop.to !== undefined);
  const merged: Required<StopInterval>[] = [];
  for (const stop of [...ended].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged[merged.length - 1];
    if (!last || epochMsOf(stop.from) > epochMsOf(last.to)) merged.push({ from: stop.from, to: stop.to });
    else if (stop.to > last.to) merged[merged.length - 1] = { from: last.from, to: stop.to };
  }
  return merged;
}
