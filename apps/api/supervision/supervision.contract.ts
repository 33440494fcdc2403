import { z } from 'zod';
import { caseLine, moment, owner, paging } from '../cases/case.contract';
import { idText } from '../organisation/organisation.contract';

/** The place below which, and the unit that the risks and cards shall be of. */
export const supervisionQuery = z.strictObject({ under: idText.optional(), unit: idText.optional() });
export type SupervisionQuery = z.output<typeof supervisionQuery>;
export const risksQuery = supervisionQuery.extend(paging);
export type RisksQuery = z.output<typeof risksQuery>;

const card = z
  .object({
    no: z.string().meta({ description: 'within its case' }),
    case: z.string(),
    title: z.string(),
    unit: z.string(),
    name: z.string().meta({ description: 'of the unit' }),
    colour: z.enum(['yellow', 'red']),
    ground: z.string(),
    issuedAt: moment,
    state: z.enum(['issued', 'answered', 'appealed', 'upheld', 'withdrawn']),
  })
  .meta({ id: 'IssuedCard' });

/** What staff owe and is past or due within two working days. */
export const risk = z
  .object({
    case: caseLine,
    obligation: z.object({ id: z.string(), kind: z.string(), owner, due: moment }),
    daysLeft: z.int(),
  })
  .meta({ id: 'Risk' });

export const supervision = z
  .object({
    asOf: moment,
    atRisk: z.int().meta({ description: 'how much `GET /api/supervision/risks` lists in all' }),
    overdueByUnit: z.array(z.object({ unit: z.string(), name: z.string(), open: z.int(), overdue: z.int() })),
    cards: z.array(card).meta({ description: 'the latest first, two hundred at most' }),
    byLevel: z
      .array(z.object({ level: z.string(), open: z.int() }))
      .meta({ description: "the levels that cases at work are on or that their policies' ladders have" }),
  })
  .meta({ id: 'Supervision' });
