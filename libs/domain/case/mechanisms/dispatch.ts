import { findOpen, isOpen, role, unitOwner } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen, withLimit } from '../../kernel/refusal';
import { list, optional, person, text, unit } from '../../kernel/shape';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify, notifyRoles } from '../../kernel/notice';
import type { CaseState } from '../state';
import { scoreLate } from './card';
import { escalate } from './escalation';

/** 派单 · 签收 · 退单 · 裁定: a case is sent to units, which sign for it or return it with a clause, once. */
export type DispatchEvent =
  | { kind: 'dispatched'; units: string[]; lead?: string }
  | { kind: 'acknowledged'; unit: string; handler?: string; deemed: boolean }
  | { kind: 'dispatch-returned'; unit: string; ground: string; clause: string }
  | { kind: 'designated'; unit: string };

function openAcknowledge(turn: CaseTurn, of: string): void {
  if (isOpen(turn.state, 'acknowledge', of)) return;
  open(turn, { kind: 'acknowledge', ref: of, owner: unitOwner(of), limit: 'acknowledge' });
  notify(turn, unitOwner(of), 'assigned', 'acknowledge');
}

function settleRulings(turn: CaseTurn): void {
  for (const obligation of turn.state.obligations.filter(({ kind }) => kind === 'return-ruling')) {
    settle(turn, obligation);
  }
}

const wasDispatched = (state: CaseState, of: string | undefined) =>
  of !== undefined && Object.hasOwn(state.dispatches, of);

export const dispatch: Mechanism = {
  name: 'dispatch',
  commands: {
    dispatch: command({
      who: ['station-head'],
      stages: ['handling'],
      payload: { units: list(unit()), lead: optional(unit()) },
      decide: (turn, { units, lead }) => {
        turn.emit<DispatchEvent>({ kind: 'dispatched', units, lead });
        settleRulings(turn);
        for (const of of units) openAcknowledge(turn, of);
      },
    }),
    acknowledge: command({
      who: ['the-unit'],
      stages: ['handling'],
      payload: { handler: optional(person()) },
      holds: (state, _payload, actor) => wasDispatched(state, actor.unit),
      decide: (turn, { handler }) => {
        const of = turn.actor.unit!;
        const obligation = findOpen(turn.state, 'acknowledge', of);
        if (!obligation) return unlessOpen(obligation);
        turn.emit<DispatchEvent>({ kind: 'acknowledged', unit: of, handler, deemed: false });
        settle(turn, obligation);
      },
    }),
    returnDispatch: command({
      who: ['the-unit'],
      stages: ['handling'],
      payload: { ground: text(), clause: text() },
      holds: (state, _payload, actor) => wasDispatched(state, actor.unit),
      decide: (turn, { ground, clause }) => {
        const of = turn.actor.unit!;
        if (turn.state.dispatches[of]!.designated) return refuse('DISPATCH.DESIGNATED');
        const obligation = findOpen(turn.state, 'acknowledge', of);
        if (!obligation) return withLimit(refuse('DISPATCH.RETURN_LATE'), turn.policy.limits.acknowledge);
        turn.emit<DispatchEvent>({ kind: 'dispatch-returned', unit: of, ground, clause });
        settle(turn, obligation);
        open(turn, {
          kind: 'return-ruling',
          ref: of,
          owner: role('station-head'),
          limit: 'returnRuling',
        });
      },
    }),
    designate: command({
      who: ['station-head', 'duty-leader'],
      stages: ['handling'],
      payload: { unit: unit() },
      decide: (turn, { unit: of }) => {
        turn.emit<DispatchEvent>({ kind: 'designated', unit: of });
        settleRulings(turn);
        openAcknowledge(turn, of);
      },
    }),
  },
  evolve: {
    dispatched: (state, event: Extract<DispatchEvent, { kind: 'dispatched' }>) => {
      for (const of of event.units)
        state.dispatches[of] = { state: 'sent', designated: state.dispatches[of]?.designated ?? false };
    },
    acknowledged: (state, event: Extract<DispatchEvent, { kind: 'acknowledged' }>) => {
      state.dispatches[event.unit]!.state = event.deemed ? 'deemed' : 'acknowledged';
    },
    'dispatch-returned': (state, event: { unit: string }) => {
      state.dispatches[event.unit]!.state = 'returned';
    },
    designated: (state, event: { unit: string }) => {
      state.dispatches[event.unit] = { state: 'sent', designated: true };
    },
  },
  lapse: {
    acknowledge: (turn, { owner }) => {
      turn.emit<DispatchEvent>({ kind: 'acknowledged', unit: owner.id, deemed: true });
      scoreLate(turn, owner.id, 'acknowledge');
      notifyRoles(turn, ['station-head'], 'lapsed', 'acknowledge');
    },
    'return-ruling': (turn, { ref, owner, round }) => {
      escalate(turn, 'unruled');
      open(turn, {
        kind: 'return-ruling',
        ref,
        owner,
        round: round + 1,
        limit: 'returnRuling',
      });
    },
  },
};
