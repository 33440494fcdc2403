import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client';
import {
  ATTACHMENT_WORKFLOW,
  CHORE_QUEUE,
  NOTICE_RUN_MS,
  NOTICE_WORKFLOW,
  RECONCILE_WORKFLOW,
} from '@workflows/messages';

interface Chore {
  readonly id: string;
  readonly workflowType: string;
  readonly every: number;
}

const CHORES: readonly Chore[] = [
  { id: 'notices', workflowType: NOTICE_WORKFLOW, every: NOTICE_RUN_MS },
  { id: 'reconcile', workflowType: RECONCILE_WORKFLOW, every: 5 * 60_000 },
  { id: 'attachments', workflowType: ATTACHMENT_WORKFLOW, every: 60_000 },
];

/**
 * Brings the schedules to what this release wants, and has each run at once: after a start the ledger is compared and
 * what fell due meanwhile is sent.
 */
export async function ensureSchedules(client: Client): Promise<void> {
  for (const chore of CHORES) {
    const options = optionsOf(chore);
    const handle = client.schedule.getHandle(chore.id);
    try {
      await client.schedule.create(options);
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      const { spec, policies } = options;
      await handle.update(({ state }) => ({ spec, policies, action: actionOf(chore), state }));
    }
    await handle.trigger(ScheduleOverlapPolicy.SKIP);
  }
}

function optionsOf(chore: Chore): ScheduleOptions {
  return {
    scheduleId: chore.id,
    spec: { intervals: [{ every: chore.every }] },
    action: actionOf(chore),
    // A run that takes long is followed by one other at once; what was missed in an outage is done by one run.
    policies: { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: '1 minute' },
  };
}

const actionOf = ({ id, workflowType }: Chore) => ({
  type: 'startWorkflow' as const,
  workflowType,
  workflowId: `chore/${id}`,
  taskQueue: CHORE_QUEUE,
  args: [],
});
