import { findOpen } from '../../kernel/obligation';
import { release } from '../../kernel/owe';
import { refuse, unlessOpen } from '../../kernel/refusal';
import { oneOf, text } from '../../kernel/shape';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { endStop, stopFor } from '../promise-clock';
import type { CaseState } from '../state';

/** 撤销: a visit, measure, consult or guidance that is no longer needed. */
export type CancellingEvent = { kind: 'cancelled'; of: string; id: string; reason: string };

const SLICES = {
  visit: (state: CaseState) => state.visits,
  measure: (state: CaseState) => state.measures,
  consult: (state: CaseState) => state.consults,
  guidance: (state: CaseState) => state.guidances,
};

const known = (state: CaseState, of: keyof typeof SLICES, id: string): boolean =>
  Object.hasOwn(SLICES[of](state), id);

const isOpenNow = (turn: CaseTurn, of: string, id: string): boolean =>
  of === 'consult' ? turn.state.consults[id]!.open : findOpen(turn.state, of, id) !== undefined;

export const cancelling: Mechanism = {
  name: 'cancelling',
  commands: {
    cancel: command({
      who: ['station-head'],
      stages: ['handling'],
      payload: { kind: oneOf('visit', 'measure', 'consult', 'guidance'), id: text(), reason: text() },
      decide: (turn, { kind: of, id, reason }) => {
        if (!known(turn.state, of, id)) return refuse(`${of.toUpperCase()}.UNKNOWN`, 'id');
        if (!isOpenNow(turn, of, id)) return unlessOpen(undefined);
        turn.emit<CancellingEvent>({ kind: 'cancelled', of, id, reason });
        for (const obligation of [...turn.state.obligations]) {
          const opinion =
            of === 'consult' && obligation.kind === 'opinion' && obligation.ref!.startsWith(`${id}/`);
          if (opinion || (obligation.kind === of && obligation.ref === id))
            release(turn, obligation, 'cancelled');
        }
        if (of === 'guidance') endStop(turn, stopFor(turn.state, 'guidance', id));
      },
    }),
  },
  evolve: {
    cancelled: (state, event: { of: string; id: string }) => {
      if (event.of === 'visit') state.visits[event.id]!.cancelled = true;
      if (event.of === 'measure') state.measures[event.id]!.state = 'cancelled';
      if (event.of === 'guidance') state.guidances[event.id]!.state = 'cancelled';
    },
  },
};
