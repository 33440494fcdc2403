import type { NativeConnection, Worker, WorkflowBundleOption } from '@temporalio/worker';
import { dataConverterOf } from '@workflows/codec/data-converter';
import { CASE_QUEUE, CHORE_QUEUE } from '@workflows/messages';
import { choreActivities, entityActivities, type Outside } from './activities';
import type { Config } from './config';
import { ThisThreadWorker } from './this-thread-worker';
import { buildWorkflowBundle } from './workflow-bundle';

/** A task that began before a shutdown may be finished. */
const SHUTDOWN_GRACE_MS = 10_000;
/** How long a case waits for the worker that had it last, before any other may take it. */
const STICKY_MS = 3_000;
const CACHED_CHORES = 20;
/** The SDK's own, which a setting for debugging would lift. */
const ENDLESS_MS = 5_000;

/** Two workers: scheduled work over many cases cannot take the places of the people at the windows. */
export async function createWorkers(
  config: Config,
  connection: NativeConnection,
  outside: Outside,
): Promise<Worker[]> {
  const workflowBundle = await bundleOf(config);
  const shared = {
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    dataConverter: dataConverterOf(config.PAYLOAD_KEYS),
    workflowBundle,
    stickyQueueScheduleToStartTimeout: STICKY_MS,
    isolateExecutionTimeout: ENDLESS_MS,
    workflowTaskPollerBehavior: { type: 'autoscaling' },
    activityTaskPollerBehavior: { type: 'autoscaling' },
  } as const;
  const cases = ThisThreadWorker.create({
    ...shared,
    taskQueue: CASE_QUEUE,
    activities: entityActivities(outside),
    maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
    maxConcurrentActivityTaskExecutions: config.DATABASE_POOL,
    maxConcurrentLocalActivityExecutions: config.DATABASE_POOL,
    shutdownGraceTime: SHUTDOWN_GRACE_MS,
  });
  const chores = ThisThreadWorker.create({
    ...shared,
    taskQueue: CHORE_QUEUE,
    activities: choreActivities(config, outside),
    maxCachedWorkflows: CACHED_CHORES,
    // Its activities may take minutes and are taken up by another worker where they were: they need not be waited for.
    shutdownGraceTime: 0,
  });
  return Promise.all([cases, chores]);
}

const bundleOf = async ({ WORKFLOW_BUNDLE_PATH: codePath }: Config): Promise<WorkflowBundleOption> =>
  codePath ? { codePath } : buildWorkflowBundle();
