import { BY_ITSELF, findOpen, isOpen, role } from '../kernel/obligation';
import { open, releaseAllBut } from '../kernel/owe';
import type { CaseTurn, Mechanism } from './mechanism';
import { tell } from '../kernel/notice';
import { endAllStops } from './promise-clock';
import type { CaseState, Outcome, Stage } from './state';

/** The way of a case through its stages (section 2): what opens, what is released and what ends at each passage. */
export type LifeEvent =
  | { kind: 'stage-changed'; from: Stage; to: Stage }
  | { kind: 'outcome-set'; outcome: Outcome | null; reason?: string }
  | { kind: 'window-passed' };

export function setOutcome(turn: CaseTurn, outcome: Outcome | null, reason?: string): void {
  if (turn.state.outcome !== outcome) turn.emit<LifeEvent>({ kind: 'outcome-set', outcome, reason });
}

export function toStage(turn: CaseTurn, to: Stage): void {
  turn.emit<LifeEvent>({ kind: 'stage-changed', from: turn.state.stage, to });
}

/** The result has been told: follow-up begins with the call-back; what the applicant still owes stays. */
export function toFollowUp(turn: CaseTurn): void {
  releaseAllBut(turn, ['pledge', 'referral', 'card-ruling'], 'told');
  endAllStops(turn);
  toStage(turn, 'followUp');
  open(turn, { kind: 'call-back', owner: role('revisitor'), limit: 'callBack' });
}

/** Withdrawn, deemed withdrawn or merged: closes from triage or handling without a follow-up. */
export function closeEarly(turn: CaseTurn, outcome: Outcome, reason?: string): void {
  setOutcome(turn, outcome, reason);
  releaseAllBut(turn, ['card-ruling'], outcome);
  endAllStops(turn);
  close(turn);
}

/** A case in follow-up closes when the call-back has ended and nothing is left to wait for. */
export function closeIfDone(turn: CaseTurn): void {
  const waiting = ['call-back', 'pledge', 'referral', 'rectify'].some((kind) => isOpen(turn.state, kind));
  if (turn.state.stage === 'followUp' && !waiting) close(turn);
}

function close(turn: CaseTurn): void {
  toStage(turn, 'closed');
  if (isHard(turn.state)) {
    open(turn, { kind: 'look-back', owner: role('station-head'), limit: 'lookBack' });
  }
  open(turn, { kind: 'reopen-window', owner: BY_ITSELF, limit: 'reopenWindow' });
  tell(turn, 'closed', turn.state.outcome ?? undefined);
}

/** Hard cases are looked back on (回头看). */
export function isHard(state: CaseState): boolean {
  const { escalated, extended, reopened, guidance } = state.hard;
  return (
    escalated ||
    extended ||
    reopened ||
    guidance ||
    state.visitsReported >= 2 ||
    state.outcome === 'explained'
  );
}

/** The window for reopening has passed; the case is archived as soon as no rectification or card ruling is open. */
export function archiveIfDone(turn: CaseTurn): void {
  if (!turn.state.windowPassed || turn.state.stage !== 'closed') return;
  if (isOpen(turn.state, 'rectify') || isOpen(turn.state, 'card-ruling')) return;
  releaseAllBut(turn, [], 'archived');
  toStage(turn, 'archived');
}

/** Back to handling, by reopening or because a pledge was broken: nothing of the follow-up stays but a card ruling. */
export function backToHandling(turn: CaseTurn, because: string): void {
  releaseAllBut(turn, ['card-ruling'], because);
  toStage(turn, 'handling');
}

/** Whether the reopening window is over. */
export const windowOver = (turn: CaseTurn): boolean =>
  turn.state.windowPassed || (turn.state.stage === 'closed' && !findOpen(turn.state, 'reopen-window'));

/** The life of a case has no commands of its own; its passages follow from what the mechanisms do. */
export const life: Mechanism = {
  name: 'life',
  evolve: {
    'stage-changed': (state: CaseState, event: { to: Stage }) => {
      state.stage = event.to;
      if (event.to === 'followUp') state.callBack = { lapses: 0, unreached: 0 };
    },
    'outcome-set': (state: CaseState, event: { outcome: Outcome | null }) => {
      state.outcome = event.outcome;
    },
    'window-passed': (state: CaseState) => {
      state.windowPassed = true;
    },
  },
};
