import { Controller, Get, Param, Query } from '@nestjs/common';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { page } from '../cases/case.contract';
import { valid } from '../errors/valid.pipe';
import { Answers } from '../openapi/answers.decorator';
import { queueItem, queueName, queueQuery, type QueueName, type QueueQuery } from './queue.contract';
import { QueueService } from './queue.service';

/** Queues of obligations. */
@Controller('queues')
export class QueuesController {
  constructor(private readonly queues: QueueService) {}

  /**
   * What is owed now, the first to fall due first: by me, by my unit, by a unit in a case without a handler, about to
   * lapse, or past its moment.
   */
  @Get(':queue')
  @Access('staff')
  @Answers(page(queueItem))
  list(
    @CurrentPerson() by: Person,
    @Param(valid(queueName)) { queue }: { queue: QueueName },
    @Query(valid(queueQuery)) query: QueueQuery,
  ) {
    return this.queues.list(by, queue, query);
  }
}
