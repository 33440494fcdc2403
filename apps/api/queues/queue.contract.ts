import { z } from 'zod';
import { daysLeft, moment, owner, paging } from '../cases/case.contract';

/** The queues: what is owed by me, by my unit, by a unit without a handler, about to lapse, and past its moment. */
export const QUEUES = ['mine', 'unit', 'unassigned', 'lapsing', 'overdue'] as const;
export const queueName = z.strictObject({ queue: z.enum(QUEUES) });
export type QueueName = (typeof QUEUES)[number];

const A_DAY = 24;
const A_MONTH = 31 * A_DAY;

export const queueQuery = z.strictObject({
  kinds: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .optional(),
  /** Of `lapsing`: within so many hours. */
  within: z.coerce.number().int().min(1).max(A_MONTH).default(A_DAY),
  ...paging,
});
export type QueueQuery = z.output<typeof queueQuery>;

/** An obligation in a queue. */
export const queueItem = z
  .object({
    entity: z.enum(['case', 'matter']),
    no: z.string(),
    title: z.string(),
    hall: z.string(),
    id: z.string(),
    kind: z.string(),
    ref: z.string().nullable(),
    owner,
    round: z.int(),
    openedAt: moment,
    due: moment.nullable(),
    daysLeft,
    provisional: z.boolean(),
    overdue: z.boolean(),
  })
  .meta({ id: 'QueueItem' });
