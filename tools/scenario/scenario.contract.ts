import { z } from 'zod';
import { isLocalDate, parseMoment } from '@domain/calendar/moment';
import { ROLES, type Role } from '@domain/kernel/actor';

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'a moment like 2022-06-25 09:10')
  .refine(parseMoment, 'a moment that exists');
const day = z.string().refine(isLocalDate, 'a date like 2022-06-25');
const holiday = z.strictObject({
  date: day,
  off: z.boolean(),
  name: z.string().optional(),
  reference: z.string().optional(),
});
/** Deputy and government office act on no case; they are only told. */
const role = z.enum([...ROLES, 'deputy', 'government-office']) as z.ZodType<Role>;

const caseExpectation = z.strictObject({
  stage: z.string().optional(),
  outcome: z.string().nullable().optional(),
  class: z.string().nullable().optional(),
  level: z.string().optional(),
  due: moment.nullable().optional(),
  provisional: z.boolean().optional(),
  overdue: z.boolean().optional(),
  needByRisk: z.boolean().optional(),
  clock: z.enum(['running', 'stopped', 'off']).optional(),
  obligations: z
    .array(
      z.strictObject({
        kind: z.string(),
        owner: z.string().optional(),
        due: moment.nullable().optional(),
        round: z.int().optional(),
      }),
    )
    .optional(),
  only: z.array(z.string()).optional(),
  none: z.array(z.string()).optional(),
  cards: z
    .array(
      z.strictObject({
        unit: z.string(),
        colour: z.enum(['yellow', 'red']),
        withdrawn: z.boolean().optional(),
      }),
    )
    .optional(),
  score: z.record(z.string(), z.number()).optional(),
  escalations: z.array(z.strictObject({ to: z.string(), reason: z.string() })).optional(),
  log: z.array(z.string()).optional(),
  notified: z.array(z.strictObject({ to: z.string(), kind: z.string() })).optional(),
  handler: z.string().nullable().optional(),
  lead: z.string().nullable().optional(),
  open: z.int().optional(),
});

const matterExpectation = z.strictObject({
  id: z.string(),
  stage: z.string().optional(),
  effective: z.boolean().optional(),
  referredUp: z.string().nullable().optional(),
  signed: z.array(z.string()).optional(),
  silent: z.array(z.string()).optional(),
});

const expectation = caseExpectation.extend({
  cases: z.record(z.string(), caseExpectation).optional(),
  matter: matterExpectation.optional(),
});

const step = z.strictObject({
  at: moment,
  by: z.string().optional(),
  do: z.string().optional(),
  case: z.string().optional(),
  matter: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  refused: z.string().optional(),
  opens: z.union([z.string(), z.array(z.string())]).optional(),
  publishHolidays: z.strictObject({ year: z.int(), days: z.array(holiday) }).optional(),
  expect: expectation.optional(),
});

/** The form of a scenario file (scenarios/FORMAT.md). */
export const scenarioSchema = z.strictObject({
  scenario: z.string(),
  title: z.string(),
  /** The article; unquoted, YAML reads `003` as a number. */
  source: z.union([z.string(), z.number()]).optional(),
  policy: z.union([z.string(), z.record(z.string(), z.unknown())]),
  versions: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  calendar: z
    .strictObject({ overlay: z.array(holiday).optional(), unpublish: z.array(z.int()).optional() })
    .optional(),
  hall: z.strictObject({ id: z.string(), defaultUnit: z.string() }),
  units: z.array(z.string()).optional(),
  people: z.record(
    z.string(),
    z.strictObject({ role: role.optional(), roles: z.array(role).optional(), unit: z.string().optional() }),
  ),
  steps: z.array(step).min(1),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioStep = z.infer<typeof step>;
export type CaseExpectation = z.infer<typeof caseExpectation>;
export type MatterExpectation = z.infer<typeof matterExpectation>;
