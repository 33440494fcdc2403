import { addMinutes, type Moment } from '../calendar/moment';
import type { WakeUp } from '../kernel/entity';
import { findOpen, personOwner, role, type Obligation } from '../kernel/obligation';
import type { ObligationEvent } from '../kernel/owe';
import type { CaseTurn } from './mechanism';
import { inCharge } from './mechanisms/contact';
import type { IntakeEvent } from './mechanisms/intake';
import { actCard } from './mechanisms/promise';
import { notify } from '../kernel/notice';
import { endStop, openStops } from './promise-clock';
import type { CaseState } from './state';

export type CaseWakeUp = WakeUp<CaseState>;

/** Everything a case waits for: warnings, lapses, the cards of an overdue promise, the ends of pauses. */
export function wakeUps(state: CaseState): CaseWakeUp[] {
  const all = [
    ...state.obligations.flatMap((o) => ofObligation(state, o)),
    ...ofCards(state),
    ...ofStops(state),
  ];
  const working = state.stage === 'triage' || state.stage === 'handling';
  if (state.needByWarnAt && working) all.push({ at: state.needByWarnAt, order: 0, act: warnNeedBy });
  return all;
}

function ofObligation(state: CaseState, obligation: Obligation): CaseWakeUp[] {
  const order = orderOf(state, obligation);
  const warnings = obligation.warnAt.map((at) => ({
    at,
    order,
    act: (turn: CaseTurn) => warn(turn, obligation, at),
  }));
  const { dueAt, lapsedAt } = obligation;
  if (!dueAt || lapsedAt) return warnings;
  return [
    ...warnings,
    { at: addMinutes(dueAt, 1), order, due: dueAt, act: (turn, lapse) => lapse(turn, obligation) },
  ];
}

/** A ruling on an extension acts before the promise it is about. */
function orderOf(state: CaseState, obligation: Obligation): number {
  const promise = findOpen(state, 'promise');
  return obligation.kind === 'extension-ruling' && promise ? promise.order - 0.5 : obligation.order;
}

function ofCards(state: CaseState): CaseWakeUp[] {
  const promise = findOpen(state, 'promise');
  if (!promise || !state.promise) return [];
  return state.promise.cards.map(({ colour, at }) => ({
    at: addMinutes(at, 1),
    order: promise.order,
    due: at,
    act: (turn) => actCard(turn, colour, at),
  }));
}

function ofStops(state: CaseState): CaseWakeUp[] {
  return openStops(state).flatMap((stop) =>
    stop.until
      ? [
          {
            at: addMinutes(stop.until, 1),
            order: stop.order,
            due: stop.until,
            act: (turn: CaseTurn) =>
              endStop(
                turn,
                openStops(turn.state).find(({ id }) => id === stop.id),
              ),
          },
        ]
      : [],
  );
}

function warn(turn: CaseTurn, obligation: Obligation, warning: Moment): void {
  const { id, kind, dueAt, owner } = obligation;
  turn.emit<ObligationEvent>({ kind: 'warned', id, obligation: kind, due: dueAt!, warning });
  if (kind === 'promise') warnInCharge(turn, kind);
  else notify(turn, owner, 'warning', kind);
}

function warnNeedBy(turn: CaseTurn): void {
  turn.emit<IntakeEvent>({ kind: 'need-by-warned', needBy: turn.state.needBy! });
  if (turn.state.stage === 'triage') notify(turn, role('station-head'), 'warning', 'need-by');
  else warnInCharge(turn, 'need-by');
}

function warnInCharge(turn: CaseTurn, about: string): void {
  notify(turn, inCharge(turn.state), 'warning', about);
  const { supervisor } = turn.state;
  notify(turn, supervisor ? personOwner(supervisor) : role('supervisor'), 'warning', about);
}
