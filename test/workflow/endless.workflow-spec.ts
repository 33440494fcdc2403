import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { inThisThread } from '../../apps/worker/in-this-thread';
import { buildWorkflowBundle } from '../../apps/worker/workflow-bundle';
import { connectToServer } from '../support/temporal';

let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await connectToServer();
});
afterAll(() => env.teardown());

describe('a workflow whose code never ends', () => {
  it('is broken off, and the others go on in the same thread', async () => {
    const taskQueue = `endless-${randomUUID()}`;
    const worker = await Worker.create({
      connection: env.nativeConnection,
      namespace: env.namespace,
      taskQueue,
      workflowBundle: await buildWorkflowBundle(require.resolve('./endless.workflows')),
      ...{ ...inThisThread(), isolateExecutionTimeout: '200ms' },
    });
    await worker.runUntil(async () => {
      const begin = (type: string) =>
        env.client.workflow.start(type, { taskQueue, workflowId: randomUUID(), workflowTaskTimeout: '2s' });
      const endless = await begin('endlessWorkflow');
      const other = await begin('otherWorkflow');
      expect(await other.result()).toBe('done');
      expect(await failedTaskOf(endless)).toMatch(/timed out after 200ms/);
      await endless.terminate();
    });
  }, 60_000);
});

/** Why the first workflow task of the workflow failed, once it has. */
async function failedTaskOf({ workflowId }: { workflowId: string }): Promise<string> {
  for (;;) {
    const { events } = await env.client.workflow.getHandle(workflowId).fetchHistory();
    const failed = events?.find(({ workflowTaskFailedEventAttributes: failure }) => failure);
    const encoded = failed?.workflowTaskFailedEventAttributes?.failure?.encodedAttributes?.data;
    if (encoded) return Buffer.from(encoded).toString();
  }
}
