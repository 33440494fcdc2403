import { addMinutes, type Moment } from '@domain/calendar/moment';
import { caseKernel } from '@domain/case/kernel';
import { calendarAfter, summarize } from '@domain/case/view';
import type { Obligation } from '@domain/kernel/obligation';
import type { Recorded } from '@domain/kernel/turn';
import type { Schemas } from '../../../api/client';

/**
 * The case after the first `seq` of its events, as it stood at a moment: the same core that decided them takes them in
 * again, and it goes by the policy and the calendar of then. What would have happened next is not foretold.
 */
export function caseAfter(
  { no, policy, calendar }: Pick<Schemas['Case'], 'no' | 'policy' | 'calendar'>,
  events: readonly Schemas['Event'][],
  seq: number,
  now: Moment,
): Schemas['CaseAt'] {
  const all = events.map(recorded);
  const state = caseKernel.replay(
    no,
    all.filter((event) => event.seq <= seq),
  );
  const { due, provisional, clock, overdue, needByRisk } = summarize(state);
  const passed = (moment: Moment | null) => moment !== null && addMinutes(moment, 1) <= now;
  const toObligation = ({ dueAt, ...obligation }: Obligation): Schemas['Obligation'] => ({
    ...obligation,
    due: dueAt,
    overdue: obligation.lapsedAt !== undefined || passed(dueAt),
  });
  return {
    ...state,
    due,
    clock,
    needByRisk,
    provisional: provisional ?? false,
    overdue: overdue || passed(due),
    version: state.seq,
    policy: { ...policy, version: state.policyVersion },
    calendar: calendarAfter(all, seq, calendar),
    obligations: state.obligations.map(toObligation),
    // The core's types say what the document calls a map of anything.
    facts: state as unknown as Schemas['CaseAt']['facts'],
  };
}

const recorded = ({ seq, at, by, kind, data }: Schemas['Event']): Recorded => ({
  ...data,
  seq,
  at,
  by,
  kind,
});
