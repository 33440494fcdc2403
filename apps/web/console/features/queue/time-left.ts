import type { Schemas } from '../../../api/client';

type Line = Schemas['CaseLine'];

type TimeLeft = Pick<Line, 'due' | 'daysLeft' | 'clock' | 'overdue'>;

/** Of what the time left is shown, and by what lists are ordered: the promise, or what is owed next. */
export function timeLeftOf({ standsBy, next, due, daysLeft, clock, overdue }: Line): TimeLeft {
  if (standsBy === 'promise' || !next?.due) return { due, daysLeft, clock, overdue };
  return {
    due: next.due,
    daysLeft: next.daysLeft,
    clock: 'running',
    overdue: next.daysLeft !== null && next.daysLeft < 0,
  };
}
