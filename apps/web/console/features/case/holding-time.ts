import { isWorkingDay, type Calendar, type OpeningInterval } from '@domain/calendar/calendar';
import { addDays, at, dateOf, earlier, later, minutesBetween, type Moment } from '@domain/calendar/moment';
import { HOLDERS, holdings, type Holder, type Holding } from '@domain/case/holding';
import type { Recorded } from '@domain/kernel/turn';
import type { CaseEvent } from './case-data';

/** What a hall's time is counted by. */
export interface HallTime {
  readonly calendar: Calendar;
  readonly hours: readonly OpeningInterval[];
}

/** A time in which one holder had the case, and how much of it the hall was open. */
export interface Stretch extends Holding {
  readonly minutes: number;
}

/** Who held the case from its registration until it closed, or until now. */
export const stretchesOf = (events: readonly CaseEvent[], now: Moment, time: HallTime): Stretch[] =>
  holdings(events.map(recorded)).map((holding) => ({
    ...holding,
    minutes: openMinutes(time, holding.from, holding.to ?? now),
  }));

const recorded = ({ seq, at: moment, by, kind, data }: CaseEvent): Recorded => ({
  ...data,
  ...{ seq, at: moment, by, kind },
});

/** Minutes between two moments in which the hall is open. */
export function openMinutes({ calendar, hours }: HallTime, from: Moment, to: Moment): number {
  let minutes = 0;
  for (let day = dateOf(from); day <= dateOf(to); day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) continue;
    for (const interval of hours) {
      const begin = later(from, at(day, interval.from));
      const end = earlier(to, at(day, interval.to));
      if (begin < end) minutes += minutesBetween(begin, end);
    }
  }
  return minutes;
}

/** How long a working day of the hall is, in minutes. */
export const minutesOfDay = (hours: readonly OpeningInterval[]): number =>
  hours.reduce((sum, { from, to }) => sum + minutesBetween(at('2026-01-01', from), at('2026-01-01', to)), 0);

/** Shades that tell holders of one kind apart; after so many they begin again. */
const SHADES = 4;

/** What one holder had in all. */
export interface Total {
  /** The same for all stretches of this holder. */
  readonly key: string;
  readonly holder: Holder;
  /** Tells it from other holders of its kind: 0 for the first that had the case. */
  readonly shade: number;
  readonly minutes: number;
}

/** Units are told apart; of the others there is one of each kind. */
export const keyOf = ({ kind, owner }: Holder): string =>
  owner?.as === 'unit' ? `${kind}/${owner.id}` : kind;

/** How long each holder had it, those that had it at all: by kind, and within a kind in the order of the case. */
export function totalsOf(stretches: readonly Stretch[]): Total[] {
  return HOLDERS.flatMap((kind) => {
    const held = stretches.filter(({ holder }) => holder.kind === kind);
    const keys = [...new Set(held.map(({ holder }) => keyOf(holder)))];
    return keys.map((key, i) => {
      const parts = held.filter(({ holder }) => keyOf(holder) === key);
      const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
      return { key, holder: parts[0]!.holder, shade: i % SHADES, minutes };
    });
  });
}
