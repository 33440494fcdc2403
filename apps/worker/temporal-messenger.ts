import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  type WorkflowClient,
} from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { MatterStart, MessengerPort } from '@activities/messenger.port';
import type { Delivery } from '@domain/kernel/message';
import {
  CASE_QUEUE,
  caseWorkflowId,
  DELIVER_SIGNAL,
  HALL_ATTRIBUTE,
  KIND_ATTRIBUTE,
  MATTER_WORKFLOW,
  matterWorkflowId,
  RECORD_AGAIN_SIGNAL,
  WORKFLOW_TASK_TIMEOUT_MS,
  type MatterInput,
} from '@workflows/messages';

const HALL = defineSearchAttributeKey(HALL_ATTRIBUTE, SearchAttributeType.KEYWORD);
const KIND = defineSearchAttributeKey(KIND_ATTRIBUTE, SearchAttributeType.KEYWORD);

/** Where workflows are found; tests use queues and ids of their own. */
export interface Addresses {
  readonly caseQueue: string;
  readonly idOf: (to: Delivery['to']) => string;
}
export const ADDRESSES: Addresses = {
  caseQueue: CASE_QUEUE,
  idOf: (to) => ('case' in to ? caseWorkflowId(to.case) : matterWorkflowId(to.matter)),
};

/** Signals cases and matters. */
export class TemporalMessenger implements MessengerPort {
  constructor(
    private readonly workflows: WorkflowClient,
    private readonly addresses: Addresses = ADDRESSES,
  ) {}

  async tell(delivery: Delivery): Promise<boolean> {
    const handle = this.workflows.getHandle(this.addresses.idOf(delivery.to));
    return unlessEnded(() => handle.signal(DELIVER_SIGNAL, delivery));
  }

  async call(delivery: Delivery, start: MatterStart): Promise<boolean> {
    const { to, body } = delivery;
    if (!('matter' in to)) throw new Error(`${delivery.id} calls no matter`);
    const input: MatterInput = { start: { no: to.matter, ...start } };
    return unlessEnded(() =>
      this.workflows.signalWithStart(MATTER_WORKFLOW, {
        workflowId: this.addresses.idOf(to),
        taskQueue: this.addresses.caseQueue,
        // A matter that was called and is over is not called again.
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT_MS,
        typedSearchAttributes: [
          { key: HALL, value: String(body.hall) },
          { key: KIND, value: 'matter' },
        ],
        args: [input],
        signal: DELIVER_SIGNAL,
        signalArgs: [delivery],
      }),
    );
  }

  async recordAgain(entity: 'case' | 'matter', no: string): Promise<boolean> {
    const id = this.addresses.idOf(entity === 'case' ? { case: no } : { matter: no });
    return unlessEnded(() => this.workflows.getHandle(id).signal(RECORD_AGAIN_SIGNAL));
  }
}

async function unlessEnded(reach: () => Promise<unknown>): Promise<boolean> {
  try {
    await reach();
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError) {
      return false;
    }
    throw error;
  }
}
