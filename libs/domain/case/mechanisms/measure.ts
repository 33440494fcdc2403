import { findOpen, unitOwner } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { unlessOpen } from '../../kernel/refusal';
import { id, limit, list, map, newId, optional, text, unit, type Field } from '../../kernel/shape';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import type { Measure } from '../state';
import { urgeUnit } from './card';
import { escalate } from './escalation';

/** 整改措施: what a unit has to do because a consult, a leader or the committee decided it. */
export type MeasureEvent =
  | { kind: 'measure-opened'; measure: string; unit: string; action: string; from: string }
  | { kind: 'measure-completed'; measure: string; text: string };

export interface MeasureToOpen {
  measure: string;
  unit: string;
  action: string;
  limit?: string;
}

/** The shape of the measures a decision may bring. */
export const measureList = (): Field<MeasureToOpen[]> =>
  list(
    map({
      measure: newId('measure'),
      unit: unit(),
      action: text(),
      limit: optional(limit(), 'limits.measure'),
    }),
    0,
  ) as Field<MeasureToOpen[]>;

/** Opens each measure; `from` says who decided it. */
export function openMeasures(turn: CaseTurn, measures: readonly MeasureToOpen[], from: string): void {
  for (const { measure: ref, unit: of, action, limit: given } of measures) {
    turn.emit<MeasureEvent>({ kind: 'measure-opened', measure: ref, unit: of, action, from });
    open(turn, { kind: 'measure', ref, owner: unitOwner(of), limit: 'measure', given });
    notify(turn, unitOwner(of), 'assigned', 'measure');
  }
}

const THIRD = 3;

export const measure: Mechanism = {
  name: 'measure',
  commands: {
    completeMeasure: command({
      who: ['the-unit', 'station-head'],
      stages: ['handling'],
      payload: { measure: id('measure'), text: text() },
      holds: (state, payload, actor) => state.measures[payload.measure]!.unit === actor.unit,
      decide: (turn, { measure: ref, text: words }) => {
        const obligation = findOpen(turn.state, 'measure', ref);
        if (!obligation) return unlessOpen(obligation);
        turn.emit<MeasureEvent>({ kind: 'measure-completed', measure: ref, text: words });
        settle(turn, obligation);
      },
    }),
  },
  evolve: {
    'measure-opened': (state, event: Extract<MeasureEvent, { kind: 'measure-opened' }>) => {
      const { unit: of, action, from } = event;
      state.measures[event.measure] = { unit: of, action, from, state: 'open' } satisfies Measure;
    },
    'measure-completed': (state, event: { measure: string }) => {
      state.measures[event.measure]!.state = 'completed';
    },
  },
  lapse: {
    measure: (turn, { ref, owner, round }) => {
      urgeUnit(turn, owner.id);
      if (round === THIRD) escalate(turn, 'unmeasured');
      open(turn, { kind: 'measure', ref, owner, round: round + 1, limit: '1wd' });
    },
  },
};
