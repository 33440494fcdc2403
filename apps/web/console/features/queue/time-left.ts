import { SOON } from '../../elements/soon';
import type { Line } from './line-order';

/**
 * What the time left is shown of: the promise, by which lists are ordered; without one, or while it is far off and
 * something else falls due soon, what is owed next.
 */
export function timeLeftOf(line: Line): Pick<Line, 'due' | 'daysLeft' | 'clock' | 'overdue'> {
  const { due, daysLeft, clock, overdue, next } = line;
  const promise = { due, daysLeft, clock, overdue };
  if (clock === 'stopped' || !next?.due) return promise;
  const isFar = due === null || (daysLeft !== null && daysLeft > SOON && isSooner(next, due));
  if (!isFar) return promise;
  return {
    due: next.due,
    daysLeft: next.daysLeft,
    clock,
    overdue: next.daysLeft !== null && next.daysLeft < 0,
  };
}

const isSooner = (next: NonNullable<Line['next']>, due: string): boolean =>
  next.daysLeft !== null && next.daysLeft <= SOON && Date.parse(next.due!) < Date.parse(due);
