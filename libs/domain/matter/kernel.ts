import { addMinutes } from '../calendar/moment';
import { Kernel, type WakeUp } from '../kernel/entity';
import { calling } from './calling';
import { deliberation } from './deliberation';
import { emptyMatter, type MatterState } from './state';

function wakeUps(state: MatterState): WakeUp<MatterState>[] {
  return state.obligations.flatMap((obligation) => {
    const { dueAt: due, order } = obligation;
    return due ? [{ at: addMinutes(due, 1), order, due, act: (turn, lapse) => lapse(turn, obligation) }] : [];
  });
}

/** The core of a committee matter (议题). */
export const matterKernel = new Kernel<MatterState>({
  mechanisms: [calling, deliberation],
  empty: emptyMatter,
  wakeUps,
  closes: () => true,
  checks: {
    stageOf: (state) => state.stage,
    lastStages: ['new', 'effective', 'referred-up', 'dropped'],
    wrongStage: () => 'MATTER.WRONG_STAGE',
    holdsRole: (_state, actor, who) => actor.roles.some((held) => held === who),
    knows: () => false,
  },
});
