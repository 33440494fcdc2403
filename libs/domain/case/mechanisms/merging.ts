import { refuse } from '../../kernel/refusal';
import { caseNo, text } from '../../kernel/shape';
import { closeEarly } from '../life';
import { command, type Mechanism } from '../mechanism';
import { promiseToHandOver, takeEarlier } from '../promise-clock';
import type { TakenPromise } from '../state';

/** 并件: the same applicant's case goes on in another, which keeps the earlier promise. */
export type MergingEvent =
  | { kind: 'merged'; into: string; ground: string; taken: TakenPromise | null }
  | { kind: 'merged-in'; from: string; taken: TakenPromise | null };

export const merging: Mechanism = {
  name: 'merging',
  commands: {
    merge: command({
      who: ['station-head'],
      stages: ['triage', 'handling'],
      payload: { into: caseNo(), ground: text() },
      decide: (turn, { into, ground }, facts) => {
        const other = facts.cases[into];
        if (into === turn.state.no || !other || !['triage', 'handling'].includes(other.stage)) {
          return refuse('CASE.INVALID', 'into', 'another-case-in-triage-or-handling');
        }
        if (other.applicant !== turn.state.applicant) return refuse('MERGE.DIFFERENT_APPLICANT', 'into');
        turn.emit<MergingEvent>({ kind: 'merged', into, ground, taken: promiseToHandOver(turn) });
        closeEarly(turn, 'merged');
      },
    }),
  },
  messages: {
    'merged-in': (turn, message: { from: string; taken: TakenPromise | null }) => {
      turn.emit<MergingEvent>({ kind: 'merged-in', ...message });
      if (message.taken && turn.state.stage === 'handling') takeEarlier(turn, message.taken);
    },
  },
  sends: {
    merged: (state, event: Extract<MergingEvent, { kind: 'merged' }>) => [
      { to: { case: event.into }, name: 'merged-in', body: { from: state.no, taken: event.taken } },
    ],
  },
};
