import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';

/**
 * Lets time pass for one workflow on the development server, which skips it whenever nothing is under way: every timer
 * on the way goes off, in order. Resolves once the workflow has got there.
 */
export async function fastForward(
  { workflowService, options }: Client,
  workflowId: string,
  ms: number,
): Promise<void> {
  const id = randomUUID();
  const workflow = { namespace: options.namespace, workflowExecution: { workflowId } };
  await workflowService.updateWorkflowExecutionOptions({
    ...workflow,
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, fastForwardConfig: { id, duration: msToTs(ms) } },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  await workflowService.pollWorkflowExecutionTimeSkipping({ ...workflow, fastForwardId: id });
}
