import { Injectable } from '@nestjs/common';
import { Client, isGrpcServiceError } from '@temporalio/client';
import { CASE_QUEUE, CHORE_QUEUE } from '@workflows/messages';
import { AwayError } from '../errors/refused.error';
import { pollingOf } from './polling';

const ANSWER_MS = 2_000;
const QUEUES = { cases: CASE_QUEUE, chores: CHORE_QUEUE } as const;
/** `TASK_QUEUE_TYPE_WORKFLOW` of the server's interface. */
const taskQueueType = 1;

/** Whether anybody carries out what the workflows decide. */
@Injectable()
export class WorkersService {
  constructor(private readonly client: Client) {}

  /** Of each task queue, whether a worker asks it for work. Throws `AwayError` when Temporal cannot tell. */
  async list() {
    const names = Object.keys(QUEUES) as (keyof typeof QUEUES)[];
    return {
      items: await Promise.all(names.map(async (queue) => ({ queue, ...(await this.of(QUEUES[queue])) }))),
    };
  }

  private async of(name: string) {
    const { namespace } = this.client.options;
    const asked = () =>
      this.client.workflowService.describeTaskQueue({ namespace, taskQueue: { name }, taskQueueType });
    try {
      return pollingOf(await this.client.withDeadline(Date.now() + ANSWER_MS, asked), Date.now());
    } catch (error) {
      if (isGrpcServiceError(error)) throw new AwayError(['temporal'], { cause: error });
      throw error;
    }
  }
}
