import { findOpen } from '../../kernel/obligation';
import { settle } from '../../kernel/owe';
import type { CaseTurn, Mechanism } from '../mechanism';
import { tell } from '../../kernel/notice';
import { escalateAboveCommittee, openResolution } from './escalation';
import { openMeasures, type MeasureToOpen } from './measure';

/** 联合党委: what a matter of the joint committee tells the cases attached to it. */
export type CommitteeEvent =
  | { kind: 'attached'; matter: string }
  | {
      kind: 'matter-ended';
      matter: string;
      how: 'effective' | 'referred-up' | 'dropped' | 'left';
      ground?: string;
      /** The resolution, or what was said for referring it up. */
      text?: string;
      interim?: string;
    };

interface Resolution {
  matter: string;
  text?: string;
  interim?: string;
  measures: MeasureToOpen[];
}

/** The matter has ended for this case; the backstop is no longer needed. */
function end(
  turn: CaseTurn,
  matter: string,
  how: 'effective' | 'referred-up' | 'dropped',
  said: { ground?: string; text?: string; interim?: string } = {},
): boolean {
  turn.emit<CommitteeEvent>({ kind: 'matter-ended', matter, how, ...said });
  const resolution = findOpen(turn.state, 'resolution');
  if (resolution) settle(turn, resolution);
  return turn.state.stage === 'handling';
}

/** Measures get an id of their own where the case has used the committee's already. */
const unused = (turn: CaseTurn, matter: string, measures: readonly MeasureToOpen[]) =>
  measures.map((one) =>
    Object.hasOwn(turn.state.measures, one.measure) ? { ...one, measure: `${matter}:${one.measure}` } : one,
  );

export const committee: Mechanism = {
  name: 'committee',
  messages: {
    'matter-attached': (turn, { matter }: { matter: string }) => {
      turn.emit<CommitteeEvent>({ kind: 'attached', matter });
      if (turn.state.stage === 'handling') openResolution(turn);
      else turn.emit<CommitteeEvent>({ kind: 'matter-ended', matter, how: 'left' });
    },
    'matter-effective': (turn, { matter, text, interim, measures }: Resolution) => {
      if (!end(turn, matter, 'effective', { text, interim })) return;
      openMeasures(turn, unused(turn, matter, measures), matter);
      if (interim) tell(turn, 'interim', matter);
    },
    'matter-referred-up': (
      turn,
      { matter, ground, text }: { matter: string; ground: string; text?: string },
    ) => {
      if (end(turn, matter, 'referred-up', { ground, text })) escalateAboveCommittee(turn);
    },
    'matter-dropped': (turn, { matter }: { matter: string }) => {
      end(turn, matter, 'dropped');
    },
  },
  sends: {
    'matter-called': (state, event: { matter: string }) => [
      { to: { matter: event.matter }, name: 'call', body: { case: state.no, hall: state.hall } },
    ],
    'stage-changed': (state, event: { from: string }) =>
      event.from === 'handling' && state.matter
        ? [{ to: { matter: state.matter }, name: 'case-left', body: { case: state.no } }]
        : [],
    'matter-ended': (state, event: { matter: string; how: string }) =>
      event.how === 'left'
        ? [{ to: { matter: event.matter }, name: 'case-left', body: { case: state.no } }]
        : [],
  },
  evolve: {
    attached: (state, event: { matter: string }) => {
      state.matter = event.matter;
    },
    'matter-ended': (state, event: { matter: string }) => {
      if (state.matter === event.matter) state.matter = null;
    },
    'stage-changed': (state, event: { from: string }) => {
      if (event.from === 'handling') state.matter = null;
    },
  },
};
