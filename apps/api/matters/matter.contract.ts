import { z } from 'zod';
import { STEPS } from '@domain/matter/progress';
import { actions, measureToOpen, moment, obligation, paging } from '../cases/case.contract';

/** What lists show of a matter (议题). */
export const matterLine = z
  .object({
    no: z.string(),
    hall: z.string(),
    stage: z.string(),
    agenda: z.string().nullable(),
    calledAt: moment,
    endedAt: moment.nullable(),
    referredUp: z.string().nullable().meta({ description: 'the ground on which it was referred up' }),
    cases: z.array(z.string()),
    units: z.array(z.string()),
    version: z.int(),
    waits: z
      .object({ step: z.enum(STEPS), units: z.array(z.string()), due: moment.nullable() })
      .nullable()
      .meta({
        description: 'what an open matter waits for: of which units, or of the secretary when there is none',
      }),
  })
  .meta({ id: 'MatterLine' });

const opinion = z.object({
  unit: z.string(),
  position: z.enum(['agree', 'disagree']),
  text: z.string(),
  ground: z.string().optional(),
  bySilence: z.boolean().optional(),
});

export const matterView = matterLine
  .omit({ waits: true })
  .extend({
    attached: z.array(z.string()).meta({ description: 'cases that wait for it now' }),
    detached: z.array(z.string()),
    members: z.array(z.object({ unit: z.string(), voting: z.boolean(), recused: z.boolean() })),
    opinions: z.array(opinion),
    adoption: z
      .object({
        by: z.enum(['consensus', 'vote', 'chair']),
        text: z.string(),
        interim: z.string().optional(),
        measures: z.array(measureToOpen),
        dissent: z.array(z.string()),
      })
      .nullable(),
    tally: z
      .object({
        voting: z.int(),
        agreed: z.int(),
        disagreed: z.int(),
        spoken: z.int(),
        quorum: z.string(),
      })
      .nullable()
      .meta({
        description: 'how a vote of those with a vote stands; null where the committee does not vote',
      }),
    signed: z.array(z.string()),
    refusedBy: z.string().optional().meta({ description: 'the unit that would not countersign' }),
    silent: z.array(z.string()),
    effectiveOn: z.string().nullable(),
    calendar: z.string(),
    obligations: z.array(obligation),
    actions,
  })
  .meta({ id: 'Matter' });

/** What everyone who sees a matter reads of a case attached to it, so that nobody decides about what they do not know. */
export const attachedCase = z
  .object({
    no: z.string(),
    title: z.string(),
    detail: z.string().nullable(),
    stage: z.string(),
    due: moment.nullable().meta({ description: 'when its promise is due' }),
    overdue: z.boolean(),
    reason: z.string().nullable().meta({ description: 'why it was raised to the joint committee' }),
    open: z.boolean().meta({ description: 'whether the caller may see the whole case' }),
    measures: z
      .array(
        z.object({
          id: z.string(),
          unit: z.string(),
          action: z.string(),
          state: z.enum(['open', 'completed', 'cancelled', 'released']),
        }),
      )
      .meta({ description: 'what became of the measures of this matter in it' }),
  })
  .meta({ id: 'AttachedCase' });

export const matterSearch = z.strictObject({
  open: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  case: z.string().max(64).optional(),
  ...paging,
});
export type MatterSearch = z.output<typeof matterSearch>;
