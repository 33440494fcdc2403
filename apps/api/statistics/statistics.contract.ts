import { z } from 'zod';
import { moment } from '../cases/case.contract';
import { holder } from '../cases/holding.contract';
import { idText } from '../organisation/organisation.contract';

/** The days between which the cases were registered, both included, and the place below which. */
export const statisticsQuery = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  under: idText.optional(),
});
export type StatisticsQuery = z.output<typeof statisticsQuery>;

const counts = z.record(z.string(), z.int());

const totals = z.object({
  received: z.int(),
  told: z.int(),
  toldOnTime: z.int(),
  done: z.int().meta({ description: 'outcomes `resolved` and `conditional`' }),
  onTheSpot: z.int().meta({ description: 'answered at the window' }),
  overdueNow: z.int(),
  reopened: z.int(),
  rated: z.int(),
  satisfied: z.int().meta({ description: 'rated 3 and better' }),
});

/** A place below the one asked for, with all the halls in it. */
const regionLine = z.object({
  place: z.string(),
  name: z.string(),
  kind: z.string(),
  received: z.int(),
  told: z.int(),
  toldOnTime: z.int(),
  onTimeShare: z
    .number()
    .nullable()
    .meta({ description: 'told within the promise, of those told; null without any' }),
  overdueNow: z.int(),
});

export const statistics = totals
  .extend({
    asOf: moment,
    byStage: counts,
    byChannel: counts,
    byClass: counts,
    byOutcome: counts,
    byHall: counts,
    before: totals.meta({ description: 'the same of as many days before' }),
    byWeek: z
      .array(
        z.object({ week: z.string(), received: z.int(), done: z.int(), told: z.int(), toldOnTime: z.int() }),
      )
      .meta({ description: 'what happened in each week of the time, by its Monday' }),
    stageByAge: z
      .array(z.object({ stage: z.string(), age: z.string(), cases: z.int() }))
      .meta({ description: 'all that is open now, by natural days since registration' }),
    timeByHolder: z
      .array(z.object({ holder, hours: z.int(), cases: z.int() }))
      .meta({ description: 'in whose hands the cases were, in hours, nights and days off among them' }),
    timeByHolderOf: z
      .int()
      .meta({ description: 'how many cases that was taken from, those registered last' }),
    causes: z.array(z.object({ obstacle: z.string(), track: z.string(), cases: z.int() })),
    satisfaction: z.object({
      asked: z.int().meta({ description: 'told a result, and so to be asked' }),
      rated: z.int(),
      byScore: counts,
    }),
    under: z.string().nullable().meta({ description: 'the place whose parts `byRegion` lists' }),
    byRegion: z.array(regionLine).meta({ description: 'in the order of their names' }),
  })
  .meta({ id: 'Statistics' });
