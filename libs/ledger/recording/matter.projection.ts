import type { Recorded } from '@domain/kernel/turn';
import type { MatterState } from '@domain/matter/state';
import type { Decided, Row } from './row';

const ENDED: readonly string[] = ['effective', 'referred-up', 'dropped'];

/** The columns of a matter's row after a batch; those not named keep what they were. */
export function matterRow(state: MatterState, events: readonly Recorded[], decided: Decided): Row {
  const end = events.find(({ kind }) => ENDED.includes(kind));
  return {
    no: state.no,
    hall: state.hall,
    stage: state.stage,
    agenda: state.agenda,
    called_at: state.calledAt,
    ...(end && { ended_at: end.at }),
    referred_up: state.referredUp,
    cases: [...state.cases, ...state.detached].sort(),
    units: state.members.map(({ unit }) => unit).sort(),
    ...decided,
  };
}
