import { isDayLimit, parseLimit, type LimitText } from '../calendar/limit';
import { dateOf } from '../calendar/moment';
import type { Context } from '../kernel/entity';
import { findOpen } from '../kernel/obligation';
import { countingRules, localCalendar } from '../policy/policy';
import { isStopped, openStops, promiseDeadlines, stopsOf } from './promise-clock';
import type { CaseState } from './state';

/**
 * What is left of a promise whose clock stands still: so many days after the one on which it runs again (K6), whenever
 * that is. Null while it runs, once it has lapsed, and wherever that number is not certain: before the first day of the
 * stop is over, with days of two kinds, and where a moment given before or a merged case's promise may overrule it.
 */
export function leftOfPromise(state: CaseState, { now, rules }: Context): LimitText | null {
  const { promise } = state;
  const obligation = findOpen(state, 'promise');
  if (!promise || !obligation || obligation.lapsedAt || !isStopped(state)) return null;
  if (promise.pending.length > 0 || promise.floor !== undefined) return null;
  const limits = [promise.limit, ...promise.extensions.map(({ limit }) => limit)];
  const units = new Set(limits.map((limit) => parseLimit(limit).unit));
  if (units.size > 1 || !limits.every(isDayLimit)) return null;
  const [unit] = units;
  const policy = rules.policy;
  const calendar = localCalendar(policy, rules.calendar);
  const counting = countingRules(policy);
  const parts = promiseDeadlines({ calendar, counting }, promise, stopsOf(state, promise, now));
  const today = dateOf(now);
  const left = parts.flatMap(({ days }) => days.filter(({ date, counted }) => counted && date > today));
  if (left.length > 0) return `${left.length}${unit!}`;
  // None was left: whoever stops a clock on its last day is given one working day, unless it runs on the same day.
  const began = openStops(state).map(({ from }) => dateOf(from));
  return began.some((date) => date < today) ? '1wd' : null;
}
