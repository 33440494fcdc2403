import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

/** How the server says that a worker gave a workflow task back without having looked at the update that came with it. */
const UNPROCESSED = 'UnprocessedUpdate';

/**
 * Sends an update again that no worker has looked at, which happens when a task runs into its time limit under load: it
 * has neither been refused nor acted, and its id makes sure that it never acts twice. Ends with the answer, or with the
 * failure once the deadline (milliseconds since 1970) has passed.
 */
export async function untilProcessed<T>(deadline: number, send: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!isUnprocessed(error) || Date.now() >= deadline) throw error;
    }
  }
}

const isUnprocessed = (error: unknown): boolean =>
  error instanceof WorkflowUpdateFailedError &&
  error.cause instanceof ApplicationFailure &&
  error.cause.type === UNPROCESSED;
