import type { WorkflowExecutionDescription } from '@temporalio/client';

type Raw = WorkflowExecutionDescription['raw'];
type Timestamp = { readonly seconds?: unknown; readonly nanos?: number | null } | null | undefined;

const instantOf = (time: Timestamp): string | null =>
  time?.seconds ? new Date(Number(time.seconds) * 1000).toISOString() : null;

/** The name of an enum's value as the protocol writes it. */
const nameIn = (names: Readonly<Record<number, string>>, value: unknown): string =>
  names[Number(value)] ?? 'unknown';

const ACTIVITY_STATES = {
  1: 'scheduled',
  2: 'started',
  3: 'cancel-requested',
  4: 'paused',
  5: 'pause-requested',
};
const TASK_STATES = { 1: 'scheduled', 2: 'started' };

/** How a run ends that should have gone on. */
const ENDINGS: readonly string[] = ['failed', 'cancelled', 'terminated', 'timed_out'];

/** Whether the run ended before what it was for was over. */
export const hasEnded = ({ status }: { readonly status: string }): boolean => ENDINGS.includes(status);

function toActivity(activity: NonNullable<Raw['pendingActivities']>[number], lastFailure: string | null) {
  return {
    type: activity.activityType?.name ?? '',
    state: nameIn(ACTIVITY_STATES, activity.state),
    attempt: activity.attempt ?? 1,
    scheduledAt: instantOf(activity.scheduledTime),
    lastFailure,
    nextAttemptAt: instantOf(activity.nextAttemptScheduleTime),
  };
}

/** What came along with the description: failures by activity are decoded, null where there is none. */
interface Beside {
  readonly ui: string | null;
  readonly failures: readonly (string | null)[];
}

/** What Temporal says about a workflow, as managers read it. */
export function toRunning(description: WorkflowExecutionDescription, { ui, failures }: Beside) {
  const { raw, workflowId, runId, status, startTime, closeTime, historyLength, historySize, taskQueue } =
    description;
  const info = raw.workflowExecutionInfo;
  const task = raw.pendingWorkflowTask;
  return {
    ...{ workflowId, runId, historyLength, taskQueue, ui },
    status: status.name.toLowerCase(),
    startedAt: startTime.toISOString(),
    closedAt: closeTime?.toISOString() ?? null,
    historyBytes: historySize ?? null,
    stateTransitions: info?.stateTransitionCount ? Number(info.stateTransitionCount) : null,
    searchAttributes: Object.fromEntries(
      description.typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]),
    ),
    workerVersion: info?.mostRecentWorkerVersionStamp?.buildId || null,
    pendingTask: task ? { state: nameIn(TASK_STATES, task.state), attempt: task.attempt ?? 1 } : null,
    pendingActivities: (raw.pendingActivities ?? []).map((activity, i) =>
      toActivity(activity, failures[i] ?? null),
    ),
  };
}
