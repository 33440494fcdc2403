import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError, type Client, type WorkflowHandle } from '@temporalio/client';
import type { Contender, RunningCase } from '../contender';
import { registration } from '../k12';
import { BARE_QUEUE, type BareStep, type Recording } from './bare.messages';

/** Temporal by itself through its raw client: as many updates, refusals and repetitions as the product gets. */
export function bareContender(client: Client, recording: Recording): Contender {
  return {
    name: recording === 'local' ? 'bare: update + local activity' : 'bare: update + activity',
    open: async (n) => {
      const handle = await client.workflow.start('bareWorkflow', {
        workflowId: `bare/${n}-${randomUUID()}`,
        taskQueue: BARE_QUEUE,
        args: [recording],
        workflowTaskTimeout: '5s',
      });
      // The product's registration is a decision too, answered after its record.
      const running = bareCase(handle);
      await running.send({
        name: 'register',
        text: JSON.stringify(registration(n)),
        refused: false,
        last: false,
      });
      return running;
    },
  };
}

function bareCase(handle: WorkflowHandle): RunningCase & { send(step: BareStep): Promise<void> } {
  let latest: { step: BareStep; id: string } | undefined;
  const update = (step: BareStep, id: string): Promise<number> =>
    handle.executeUpdate<number, [BareStep]>('step', { args: [step], updateId: id });
  const send = async (step: BareStep): Promise<void> => {
    latest = { step, id: randomUUID() };
    await update(step, latest.id);
  };
  return {
    workflowId: handle.workflowId,
    send,
    decide: (step, last) => send({ name: step.do, text: JSON.stringify(step.with), refused: false, last }),
    again: async () => {
      if (latest) await update(latest.step, latest.id);
    },
    tryInVain: async (step) => {
      const sent = { name: step.refusedTry!, text: '{}', refused: true, last: false };
      const error: unknown = await update(sent, randomUUID()).then(
        () => undefined,
        (failure: unknown) => failure,
      );
      if (!(error instanceof WorkflowUpdateFailedError)) throw new Error('the bare workflow did not refuse');
    },
  };
}
