import { dateOf, timeOf, type Moment } from '@domain/calendar/moment';
import { summarize, logKind } from '@domain/case/view';
import type { CaseState } from '@domain/case/state';
import type { NoticeEvent } from '@domain/kernel/notice';
import type { Recorded } from '@domain/kernel/turn';
import type { MatterState } from '@domain/matter/state';
import type { CaseExpectation, MatterExpectation, Scenario } from './scenario.contract';

/** What was expected and not found. */
export interface Miss {
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** What a scenario sees of a case at a step. */
export interface CaseSight {
  readonly state: CaseState;
  /** What happened since the last step. */
  readonly log: readonly Recorded[];
  /** Notices sent since the last step. */
  readonly sent: readonly Recorded<NoticeEvent>[];
}

const shown = (moment: Moment | null): string | null =>
  moment === null ? null : `${dateOf(moment)} ${timeOf(moment)}`;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const sorted = (list: readonly string[]): string[] => [...list].sort();

/** The fields of a case that a scenario may name. */
export function caseFields(state: CaseState): Record<string, unknown> {
  const { due, provisional, clock, overdue, needByRisk } = summarize(state);
  return {
    stage: state.stage,
    outcome: state.outcome,
    class: state.class,
    level: state.level,
    due: shown(due),
    provisional,
    clock,
    overdue,
    needByRisk,
    handler: state.handler,
    lead: state.lead,
    open: state.obligations.length,
    cards: state.cards.map(({ unit, colour, withdrawn }) =>
      withdrawn ? { unit, colour, withdrawn } : { unit, colour },
    ),
    escalations: state.escalations.map(({ to, reason }) => ({ to, reason })),
  };
}

/** Compares a case with what is expected of it; every miss, none when all holds. */
export function missesOf(expected: CaseExpectation, sight: CaseSight, people: Scenario['people']): Miss[] {
  const { state } = sight;
  const actual = caseFields(state);
  const open = state.obligations;
  const misses: Miss[] = [];
  const check = (field: string, wanted: unknown, found: unknown, holds = same(wanted, found)) => {
    if (!holds) misses.push({ field, expected: wanted, actual: found });
  };
  for (const [field, wanted] of Object.entries(expected)) {
    if (field in actual) check(field, wanted, actual[field]);
  }
  const kinds = open.map(({ kind }) => kind);
  if (expected.only) check('only', sorted(expected.only), sorted(kinds));
  for (const kind of expected.none ?? []) check('none', kind, kinds, !kinds.includes(kind));
  for (const wanted of expected.obligations ?? [])
    check('obligations', wanted, obligationsOf(state), hasObligation(state, wanted));
  for (const [unit, points] of Object.entries(expected.score ?? {}))
    check(`score.${unit}`, points, state.scores[unit] ?? 0);
  if (expected.log) {
    const log = sight.log.map(logKind);
    check('log', expected.log, log, inOrder(expected.log, log));
  }
  for (const wanted of expected.notified ?? []) {
    const sent = sight.sent.map(({ to, notice }) => ({ to: to.id, kind: notice }));
    check(
      'notified',
      wanted,
      sent,
      sight.sent.some((notice) => isNotice(notice, wanted, people)),
    );
  }
  return misses;
}

const obligationsOf = (state: CaseState) =>
  state.obligations.map(({ kind, owner, dueAt, round }) => ({
    kind,
    owner: owner.id,
    due: shown(dueAt),
    round,
  }));

type WantedObligation = NonNullable<CaseExpectation['obligations']>[number];

const hasObligation = (state: CaseState, wanted: WantedObligation): boolean =>
  obligationsOf(state).some((open) =>
    Object.entries(wanted).every(([field, value]) => open[field as keyof WantedObligation] === value),
  );

/** Whether the wanted kinds stand in the log in this order; others may lie between. */
function inOrder(wanted: readonly string[], log: readonly string[]): boolean {
  let from = 0;
  return wanted.every((kind) => {
    const found = log.indexOf(kind, from);
    from = found + 1;
    return found >= 0;
  });
}

/** A notice to a role reaches everyone who has it, and one to a person may be named by their role. */
function isNotice(
  notice: NoticeEvent,
  wanted: { to: string; kind: string },
  people: Scenario['people'],
): boolean {
  if (notice.notice !== wanted.kind) return false;
  const rolesOf = (id: string) => [people[id]?.role, ...(people[id]?.roles ?? [])];
  const { id } = notice.to;
  return (
    id === wanted.to ||
    rolesOf(wanted.to).some((role) => role === id) ||
    rolesOf(id).some((role) => role === wanted.to)
  );
}

/** Compares a matter with what is expected of it. */
export function matterMisses(expected: MatterExpectation, state: MatterState | undefined): Miss[] {
  if (!state) return [{ field: 'matter.id', expected: expected.id, actual: null }];
  const actual: Record<string, unknown> = {
    stage: state.stage,
    effective: state.stage === 'effective',
    referredUp: state.referredUp,
    signed: sorted(state.signed),
    silent: sorted(state.silent),
  };
  return Object.entries(expected).flatMap(([field, wanted]) => {
    if (field === 'id') return [];
    const value = Array.isArray(wanted) ? sorted(wanted) : wanted;
    return same(value, actual[field])
      ? []
      : [{ field: `matter.${field}`, expected: wanted, actual: actual[field] }];
  });
}
