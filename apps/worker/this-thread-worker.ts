import { Script } from 'node:vm';
import { Worker, type CompiledWorkerOptions } from '@temporalio/worker';
import type { Workflow, WorkflowCreator } from '@temporalio/worker/lib/workflow/interface';
import { ReusableVMWorkflowCreator } from '@temporalio/worker/lib/workflow/reusable-vm';
import { globalHandlers } from '@temporalio/worker/lib/workflow/vm-shared';
import type { WorkflowBundleWithSourceMapAndFilename as Bundle } from '@temporalio/worker/lib/workflow/workflow-worker-thread/input';

/**
 * A worker whose workflows run in the thread of the activities: handing each task to a thread of their own and back takes
 * longer than deciding (ADR 0022). Code that never ends is broken off by one limit for each activation: the SDK sets one
 * for each of its calls into a workflow, and for every limit Node starts a thread, which takes longer than most of the
 * calls. The option `patchActivationCallback` is not heeded.
 */
export class ThisThreadWorker extends Worker {
  protected static override async createWorkflowCreator(
    bundle: Bundle,
    options: CompiledWorkerOptions,
  ): Promise<WorkflowCreator> {
    takeNoStackTraces();
    const limitMs = options.isolateExecutionTimeoutMs;
    const creator = await ReusableVMWorkflowCreator.create(
      bundle,
      UNLIMITED,
      new Set(options.activities.keys()),
    );
    return {
      createWorkflow: async (about) => {
        const workflow = await within(limitMs, () => creator.createWorkflow(about));
        return limited(workflow, limitMs);
      },
      destroy: () => creator.destroy(),
    };
  }
}

/** Node takes it as no limit; the SDK hands it through. */
const UNLIMITED = undefined as unknown as number;

/** The workflow, whatever is asked of whose code comes to an end. */
const limited = (workflow: Workflow, limitMs: number): Workflow => ({
  activate: (activation) => within(limitMs, () => workflow.activate(activation)),
  getAndResetSinkCalls: () => workflow.getAndResetSinkCalls(),
  dispose: () =>
    // What was waiting when a limit struck runs once this is done, and may not end either: no reason to stop the worker.
    within(limitMs, () => workflow.dispose()).catch((error: unknown) => {
      if (!isBrokenOff(error)) throw error;
    }),
});

/** Where a script finds what it is to call: Node limits scripts, not functions. */
const realm = new Script('globalThis').runInThisContext() as { heldForLimitedCall?: () => unknown };
const CALL = new Script('globalThis.heldForLimitedCall()');

/** What `act` returns. Rejects when it has not returned after so many milliseconds; a promise need not have settled. */
async function within<T>(limitMs: number, act: () => Promise<T>): Promise<T> {
  realm.heldForLimitedCall = act;
  try {
    return await (CALL.runInThisContext({ timeout: limitMs }) as Promise<T>);
  } catch (error) {
    if (isBrokenOff(error)) forgetWhatWasBrokenOff();
    throw error;
  }
}

const isBrokenOff = (error: unknown): boolean =>
  (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * What is broken off in a promise's continuation never leaves it in the books that Node keeps for `AsyncLocalStorage`,
 * and Node ends a process whose books do not add up. It clears them itself after an exception that nobody caught; this is
 * how.
 */
function forgetWhatWasBrokenOff(): void {
  const inner = process as unknown as { binding(name: string): { clearAsyncIdStack(): void } };
  inner.binding('async_wrap').clearAsyncIdStack();
}

/**
 * The SDK takes a stack trace of every promise, and would of all promises in this thread: more work than deciding. It
 * serves the query `__stack_trace` alone, which says then that there are none. Errors keep their traces.
 */
function takeNoStackTraces(): void {
  globalHandlers.installed = true;
}
