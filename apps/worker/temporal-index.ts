import { WorkflowNotFoundError, type WorkflowClient } from '@temporalio/client';
import type { BrokenOff } from '@activities/ledger.port';
import type { EntityRef } from '@activities/open-entities.port';
import type { RunningWorkflowsPort } from '@activities/running-workflows.port';
import { momentOf } from '@domain/calendar/moment';
import type { EntityState } from '@domain/kernel/mechanism';
import {
  CASE_WORKFLOW,
  caseWorkflowId,
  MATTER_WORKFLOW,
  matterWorkflowId,
  VIEW_QUERY,
  type View,
} from '@workflows/messages';

const HOW: Readonly<Record<string, BrokenOff['how']>> = {
  CANCELLED: 'cancelled',
  TERMINATED: 'terminated',
  FAILED: 'failed',
  TIMED_OUT: 'failed',
};
const PATIENCE_MS = 10_000;

/** Asks Temporal about cases and matters. */
export class TemporalIndex implements RunningWorkflowsPort {
  constructor(private readonly workflows: WorkflowClient) {}

  async versionOf({ entity, no }: EntityRef): Promise<number | undefined> {
    const handle = this.workflows.getHandle(entity === 'case' ? caseWorkflowId(no) : matterWorkflowId(no));
    try {
      const { state } = await this.workflows.withDeadline(Date.now() + PATIENCE_MS, () =>
        handle.query<View<EntityState>>(VIEW_QUERY),
      );
      return state.seq;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  async *listBrokenOff(since: string): AsyncGenerator<BrokenOff> {
    const types = `WorkflowType IN ('${CASE_WORKFLOW}', '${MATTER_WORKFLOW}')`;
    const statuses = `ExecutionStatus IN ('Canceled', 'Terminated', 'Failed', 'TimedOut')`;
    const query = `${types} AND ${statuses} AND CloseTime > '${since}'`;
    for await (const { workflowId, status, closeTime } of this.workflows.list({ query })) {
      const [entity, no] = workflowId.split('/', 2) as [EntityRef['entity'], string];
      yield {
        entity,
        no,
        how: HOW[status.name] ?? 'failed',
        at: momentOf((closeTime ?? new Date()).getTime()),
      };
    }
  }
}
