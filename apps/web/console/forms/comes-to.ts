import { deadline, type Deadline } from '@domain/calendar/deadline';
import type { LimitText } from '@domain/calendar/limit';
import { addDays, dateOf, type Moment } from '@domain/calendar/moment';
import { countingRules } from '@domain/policy/policy';
import { useMemo } from 'react';
import { useNow } from '../elements/now';
import { usePolicy } from '../elements/policy';
import { useCaseCalendar } from '../elements/working-days';
import type { Hint } from './field-hints';
import type { FormSubject } from './form-subject';

const YEAR_DAYS = 366;

/**
 * When a limit ends that begins now, or with the promise's own due moment: counted by the case's policy and calendar, as
 * the engine counts it. Undefined until both are known, and where it begins at a moment that nobody knows yet.
 */
export function useComesTo(
  limit: LimitText | undefined,
  from: Hint['from'],
  subject: FormSubject,
): Deadline | undefined {
  const now = useNow();
  const start = startOf(from, subject, now);
  const isAsked = limit !== undefined && start !== undefined;
  const policy = usePolicy(isAsked ? subject.policy : undefined);
  const { hall, policy: version, calendar: days } = subject;
  const by = isAsked && version && days ? { hall, policy: version, calendar: days } : undefined;
  const [first, last] = [dateOf(start ?? now), addDays(dateOf(start ?? now), YEAR_DAYS)];
  const calendar = useCaseCalendar(by, first, last);
  return useMemo(() => {
    if (!isAsked || !policy || !calendar) return undefined;
    return deadline(calendar, countingRules(policy), { start, ownDay: from === 'promise', limit });
  }, [isAsked, policy, calendar, start, from, limit]);
}

function startOf(from: Hint['from'], { due }: FormSubject, now: Moment): Moment | undefined {
  if (from === 'later') return undefined;
  return from === 'promise' ? (due ?? undefined) : now;
}
