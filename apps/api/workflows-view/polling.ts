import type { WorkflowService } from '@temporalio/client';

type Description = Pick<Awaited<ReturnType<WorkflowService['describeTaskQueue']>>, 'pollers'>;

/** A poll waits a minute for a task at most, and the next begins at once: whoever was not seen for longer has stopped. */
const STOPPED_MS = 90_000;
const SECOND_MS = 1000;

/** When workers asked for work last, as far as Temporal remembers, and whether any of them still does. */
export function pollingOf({ pollers }: Description, now: number) {
  const seen = (pollers ?? []).map(({ lastAccessTime: at }) => Number(at?.seconds ?? 0) * SECOND_MS);
  const last = Math.max(0, ...seen);
  return { working: now - last < STOPPED_MS, lastSeenAt: last === 0 ? null : new Date(last).toISOString() };
}
