import type { CaseState } from '@domain/case/state';
import { summarize } from '@domain/case/view';
import type { Recorded } from '@domain/kernel/turn';
import type { Decided, Row } from './row';

const present = (ids: Iterable<string | null | undefined>): string[] =>
  [...new Set(ids)].filter((id): id is string => !!id).sort();

/** Every unit that has a part in the case: whoever works there may see it. The default unit (兜底单位) stands in for a lead. */
function unitsOf(state: CaseState): string[] {
  const owners = state.obligations.filter(({ owner }) => owner.as === 'unit').map(({ owner }) => owner.id);
  return present([
    state.lead ?? state.defaultUnit,
    state.referredTo,
    ...owners,
    ...Object.keys(state.dispatches),
    ...Object.values(state.consults).flatMap(({ lead, units }) => [lead, ...units.map(({ unit }) => unit)]),
    ...Object.values(state.measures).map(({ unit }) => unit),
    ...Object.values(state.guidances).map(({ unit }) => unit),
    ...state.cards.map(({ unit }) => unit),
  ]);
}

const peopleOf = (state: CaseState): string[] =>
  present([state.handler, state.supervisor, ...Object.values(state.visits).map(({ agent }) => agent)]);

/** When the result was told and when the case closed; back in handling, neither has happened. */
function passage(to: string, at: string): Row {
  if (to === 'followUp') return { told_at: at };
  if (to === 'closed') return { closed_at: at };
  return to === 'handling' ? { told_at: null, closed_at: null } : {};
}

/** Columns that an event sets and the state does not keep. */
function columnsOf(event: Recorded): Row {
  const { kind, at } = event;
  if (kind === 'registered') {
    const { queryCode, detail } = event as Recorded & { queryCode?: string; detail: string };
    return { query_code: queryCode ?? null, detail };
  }
  if (kind === 'accepted') return { accepted_at: at };
  if (kind === 'stage-changed') return passage((event as Recorded & { to: string }).to, at);
  if (kind === 'rated' || kind === 'called-back') {
    const { level } = event as Recorded & { level?: number };
    return level === undefined ? {} : { rating: level };
  }
  return {};
}

/** The first due moment of whatever is open, or null. */
const firstDueOf = ({ obligations }: CaseState): string | null =>
  obligations.flatMap(({ dueAt }) => dueAt ?? []).sort()[0] ?? null;

/** The columns of a case's row after a batch; those not named keep what they were. */
export function caseRow(state: CaseState, events: readonly Recorded[], decided: Decided): Row {
  const { due, provisional, clock, overdue, needByRisk } = summarize(state);
  return {
    no: state.no,
    hall: state.hall,
    lead: state.lead,
    handler: state.handler,
    supervisor: state.supervisor,
    stage: state.stage,
    outcome: state.outcome,
    class: state.class,
    level: state.level,
    channel: state.channel,
    title: state.title,
    applicant_id: state.applicant,
    green: state.green,
    need_by: state.needBy,
    registered_at: state.registeredAt,
    due_at: due,
    first_due_at: due ?? firstDueOf(state),
    provisional: provisional ?? false,
    clock,
    promise_lapsed: overdue,
    need_by_risk: needByRisk,
    reopens: state.reopens,
    matter: state.matter,
    units: unitsOf(state),
    people: peopleOf(state),
    policy_version: state.policyVersion,
    ...events.reduce<Row>((columns, event) => ({ ...columns, ...columnsOf(event) }), {}),
    ...decided,
  };
}
