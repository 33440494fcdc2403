import { globalHandlers } from '@temporalio/worker/lib/workflow/vm-shared';

/**
 * Has workflows run in the thread of the activities: handing each task to a thread of their own and back takes longer
 * than deciding (ADR 0022). The SDK calls it its debug mode, since a debugger can look in; the limit for code that never
 * ends, which it would lift then, stays. To be asked before the first worker is made.
 */
export function inThisThread(): { readonly debugMode: true; readonly isolateExecutionTimeout: string } {
  takeNoStackTraces();
  return { debugMode: true, isolateExecutionTimeout: '5s' };
}

/**
 * The SDK takes a stack trace of every promise, and would of all promises in this thread: more work than deciding. It
 * serves the query `__stack_trace` alone, which says then that there are none. Errors keep their traces.
 */
function takeNoStackTraces(): void {
  globalHandlers.installed = true;
}
