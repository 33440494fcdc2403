import { addMinutes } from '@domain/calendar/moment';
import { caseKernel } from '@domain/case/kernel';
import { appealEnd } from '@domain/case/mechanisms/card';
import type { CaseState } from '@domain/case/state';
import { logKind, summarize } from '@domain/case/view';
import type { Context, Kernel } from '@domain/kernel/entity';
import type { EntityState } from '@domain/kernel/mechanism';
import type { Obligation } from '@domain/kernel/obligation';
import type { Recorded } from '@domain/kernel/turn';
import { countingRules, localCalendar } from '@domain/policy/policy';
import type { CaseRecord } from '@ledger/cases/case.repository';
import { forecast } from '../commands/forecast';

/** What every event has, and what is nobody's business: the query code is the applicant's key to the case. */
const LEFT_OUT = ['seq', 'at', 'by', 'kind', 'recordedAt', 'queryCode'];

/** An event's own data, as staff may see it. */
export const dataOf = (event: Recorded): Record<string, unknown> =>
  Object.fromEntries(Object.entries(event).filter(([name]) => !LEFT_OUT.includes(name)));

/** An event as the log shows it; `name` is how logs and scenarios call it. */
export const toEvent = (event: Recorded) => {
  const { seq, at, by, kind } = event;
  return { seq, at, by, kind, name: logKind(event), data: dataOf(event) };
};

/** What happens by itself, in a few words: the event's name with what it is about. */
const toConsequence = (event: Recorded) => ({ event: logKind(event), ...dataOf(event) });

/** What is owed, and what happens when it is not met. */
export function toObligations<S extends EntityState>(kernel: Kernel<S>, state: S, context: Context) {
  const consequences = forecast(kernel, state, context);
  return state.obligations.map((obligation) => ({
    ...toObligation(obligation, context.now),
    then: consequences.get(obligation.id)?.map(toConsequence),
  }));
}

export const toObligation = (obligation: Obligation, now: string) => {
  const {
    id,
    kind,
    ref,
    owner,
    round,
    openedAt,
    dueAt: due,
    provisional,
    limit,
    clause,
    lapsedAt,
  } = obligation;
  const overdue = lapsedAt !== undefined || (due !== null && addMinutes(due, 1) <= now);
  return { id, kind, ref, owner, round, openedAt, due, provisional, limit, clause, overdue };
};

/** A case's state as people read it; `now` decides what is overdue. */
export function toState(state: CaseState, now: string) {
  const { due, provisional, clock, overdue, needByRisk } = summarize(state);
  return {
    ...state,
    due,
    clock,
    needByRisk,
    provisional: provisional ?? false,
    overdue: overdue || (due !== null && addMinutes(due, 1) <= now),
    version: state.seq,
    facts: state,
  };
}

/** The cards, each with the moment up to which its unit may appeal, where it still may. */
function cardsOf({ cards }: CaseState, { now, rules: { policy, calendar } }: Context) {
  const rules = { policy, calendar: localCalendar(policy, calendar), counting: countingRules(policy) };
  return cards.map((card) => {
    const until = appealEnd(card, rules);
    return card.appealed || card.withdrawn || now > until ? card : { ...card, appealUntil: until };
  });
}

/** The whole of a recorded case but for who asks. */
export function toCase(record: CaseRecord, context: Context) {
  const { detail, policy, calendar, closedAt, state } = record;
  return {
    ...toState(state, context.now),
    facts: { ...state, cards: cardsOf(state, context) },
    detail,
    closedAt,
    policy,
    calendar,
    obligations: toObligations(caseKernel, state, context),
  };
}
