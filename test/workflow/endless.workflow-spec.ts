import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { ThisThreadWorker } from '../../apps/worker/this-thread-worker';
import { buildWorkflowBundle } from '../../apps/worker/workflow-bundle';
import { connectToServer } from '../support/temporal';

let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await connectToServer();
});
afterAll(() => env.teardown());

describe('a workflow whose code never ends', () => {
  it.each(['endlessWorkflow', 'endlessLaterWorkflow', 'twiceEndlessWorkflow'])(
    'is broken off, and others go on: %s',
    async (type) => {
      const taskQueue = `endless-${randomUUID()}`;
      const worker = await ThisThreadWorker.create({
        connection: env.nativeConnection,
        namespace: env.namespace,
        taskQueue,
        workflowBundle: await buildWorkflowBundle(require.resolve('./endless.workflows')),
        ...{ isolateExecutionTimeout: '200ms' },
      });
      await worker.runUntil(async () => {
        const begin = (what: string) =>
          env.client.workflow.start(what, { taskQueue, workflowId: randomUUID(), workflowTaskTimeout: '2s' });
        const endless = await begin(type);
        expect(await failedTaskOf(endless)).toMatch(/timed out after 200ms/);
        const other = await begin('otherWorkflow');
        expect(await other.result()).toBe('done');
        await endless.terminate();
      });
    },
    60_000,
  );
});

/** Why the first workflow task of the workflow failed, once it has. */
async function failedTaskOf({ workflowId }: { workflowId: string }): Promise<string> {
  for (;;) {
    const { events } = await env.client.workflow.getHandle(workflowId).fetchHistory();
    const failed = events?.find(({ workflowTaskFailedEventAttributes: failure }) => failure);
    const failure = failed?.workflowTaskFailedEventAttributes?.failure;
    if (failure) return failure.message ?? '';
  }
}
