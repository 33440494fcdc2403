import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';
import type { BareActivities, BareStep, Recording } from './bare.messages';

const TIMEOUT = '10 seconds';
const local = proxyLocalActivities<BareActivities>({ startToCloseTimeout: TIMEOUT });
const regular = proxyActivities<BareActivities>({ startToCloseTimeout: TIMEOUT });

/**
 * What Temporal costs by itself: an update per step, a validator that can refuse, a no-op activity where the product
 * records. Everything the product adds is measured against it.
 */
export async function bareWorkflow(recording: Recording): Promise<number> {
  const { record } = recording === 'local' ? local : regular;
  let steps = 0;
  let closed = false;

  setHandler(
    defineUpdate<number, [BareStep]>('step'),
    async (step: BareStep) => {
      steps += 1;
      const seq = steps;
      await record({ seq, step });
      closed = step.last;
      return seq;
    },
    {
      validator: (step: BareStep) => {
        if (step.refused) throw ApplicationFailure.nonRetryable('refused', 'BARE.REFUSED');
      },
    },
  );
  await condition(() => closed && allHandlersFinished());
  return steps;
}
