import { daysLeft } from '@domain/calendar/days-left';
import { dateOf, type Moment } from '@domain/calendar/moment';
import { DaysLeft } from '../../elements/days-left';
import { MomentText } from '../../elements/moment-text';
import { useCaseCalendar } from '../../elements/working-days';
import type { CaseAt, Obligation } from './case-data';

/** Working days until a due moment by the calendar of the case; null without one, or while it is unknown. */
export type Countdown = (due: Moment | null) => number | null;

/** Counts for a case as it stood at a moment. */
export function useCountdown(of: CaseAt, now: Moment): Countdown {
  const moments = [now, ...of.obligations.flatMap(({ due }) => due ?? [])].sort();
  const calendar = useCaseCalendar(of, dateOf(moments[0]!), dateOf(moments.at(-1)!));
  return (due) => (due !== null && calendar ? daysLeft(calendar, due, now) : null);
}

interface Props {
  readonly of: Obligation;
  readonly count: Countdown;
}

/** How much time is left for what is owed. */
export function OwedClock({ of: { due, overdue }, count }: Props) {
  const days = count(due);
  if (due !== null && days === null) return <MomentText at={due} />;
  return (
    <DaysLeft daysLeft={days} due={due} clock={due === null ? 'stopped' : 'running'} overdue={overdue} />
  );
}
