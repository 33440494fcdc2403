import { z } from 'zod';
import { moment } from '../cases/case.contract';
import { holder } from '../cases/holding.contract';
import { idText } from '../organisation/organisation.contract';

/** The days between which cases were registered or told a result, both included, and the place below which. */
export const statisticsQuery = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  under: idText.optional(),
});
export type StatisticsQuery = z.output<typeof statisticsQuery>;

const counts = z.record(z.string(), z.int());

const totals = z.object({
  received: z.int(),
  told: z.int().meta({ description: 'told a result in the time, whenever registered' }),
  toldOnTime: z.int(),
  done: z.int().meta({ description: 'outcomes `resolved` and `conditional`' }),
  onTheSpot: z.int().meta({ description: 'answered at the window' }),
  reopened: z.int(),
  rated: z.int(),
  satisfied: z.int().meta({ description: 'rated 3 and better' }),
});

const overdueNow = z.int().meta({
  description: 'in triage or handling and overdue now, whenever registered: `GET /api/cases?tab=overdue`',
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
  overdueNow,
});

export const statistics = totals
  .extend({
    asOf: moment,
    overdueNow,
    byStage: counts,
    byChannel: counts,
    byClass: counts,
    byOutcome: counts,
    byHall: counts,
    before: totals.extend({ from: z.string(), to: z.string() }).meta({
      description:
        'the same of the time it is compared with: as many days before, or of a year so far the same days of the year before',
    }),
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
      asked: z.int().meta({
        description: 'told a result, and so to be asked; one rated and then opened again is among them',
      }),
      rated: z.int(),
      byScore: counts,
    }),
    under: z.string().nullable().meta({ description: 'the place whose parts `byRegion` lists' }),
    byRegion: z.array(regionLine).meta({ description: 'in the order of their names' }),
  })
  .meta({ id: 'Statistics' });
