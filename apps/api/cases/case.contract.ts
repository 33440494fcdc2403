import { z } from 'zod';
import { STANDS_BY } from '@ledger/cases/case-list.repository';

/** What the API says about cases. Each schema is an allow-list. */
export const moment = z
  .string()
  .meta({ id: 'Moment', description: 'local time, e.g. 2026-11-25T09:30+08:00' });
export const owner = z
  .object({ as: z.enum(['role', 'person', 'unit', 'applicant', 'system']), id: z.string() })
  .meta({ id: 'Owner', description: 'who owes, or is told' });

export const daysLeft = z.int().nullable().meta({
  description:
    'working days until it is due by the calendar of the hall: 0 today, negative once it has passed; null without a due moment',
});

const change = <T extends z.ZodType>(value: T) => z.object({ from: value, to: value }).optional();

/** 措施 of a resolution: whom it binds to what, until when where it says so. */
export const measureToOpen = z.object({
  measure: z.string(),
  unit: z.string(),
  action: z.string(),
  limit: z.string().optional(),
});

const effectOfOne = z.object({
  stage: change(z.string()),
  level: change(z.string()),
  due: change(moment.nullable()),
  clock: change(z.string()),
  overdue: change(z.boolean()),
  resumes: z
    .object({ at: moment, due: moment })
    .optional()
    .meta({ description: 'when a clock that stops runs again by itself, and the due moment then' }),
  pastNeedBy: z.string().optional().meta({
    description: 'the day by which the applicant needs it, when the new due moment lies after it',
  }),
  cards: z
    .array(z.object({ unit: z.string(), colour: z.enum(['yellow', 'red']) }))
    .optional()
    .meta({ description: 'cards that units get' }),
  scores: z
    .array(z.object({ unit: z.string(), points: z.number() }))
    .optional()
    .meta({ description: 'what each unit loses, below zero, or gets back' }),
  opens: z.array(z.object({ kind: z.string(), owner, due: moment.nullable() })),
  ends: z.array(
    z.object({ kind: z.string(), id: z.string(), how: z.enum(['settled', 'released', 'lapsed']) }),
  ),
  moves: z.array(z.object({ kind: z.string(), id: z.string(), due: moment.nullable() })),
  tells: z.array(z.object({ to: owner, notice: z.string(), about: z.string().optional(), at: moment })),
});

export const effect = effectOfOne
  .extend({
    elsewhere: z
      .array(z.object({ case: z.string(), effect: effectOfOne }))
      .optional()
      .meta({
        description: 'what it would do in other cases that the caller sees, or whose matter they see',
      }),
  })
  .meta({ id: 'Effect', description: 'what a command would do; only what changes is named' });

const refusal = {
  code: z.string(),
  field: z.string().optional(),
  rule: z.string().optional(),
  limit: z
    .union([z.string(), z.number()])
    .optional()
    .meta({ description: 'the number that the rule sets, such as 5wd' }),
  nextAllowedAt: moment.optional(),
  stage: z.string().optional().meta({ description: 'the stage it is in, when that is why' }),
};

export const actions = z
  .object({
    open: z.array(
      z.object({
        command: z.string(),
        effects: z
          .array(z.object({ with: z.record(z.string(), z.unknown()), effect }))
          .meta({ description: 'one for each way of giving the command that makes a difference' }),
      }),
    ),
    closed: z.array(z.object({ command: z.string(), ...refusal })),
  })
  .meta({
    id: 'Actions',
    description: 'the commands open to the caller now, and those not possible now and why',
  });

export const previewAnswer = z.union([z.object({ effect }), z.object({ refusal: z.object(refusal) })]);

export const obligation = z
  .object({
    id: z.string(),
    kind: z.string(),
    ref: z.string().optional(),
    owner,
    round: z.int(),
    openedAt: moment,
    due: moment.nullable(),
    provisional: z.boolean(),
    overdue: z.boolean(),
    limit: z.string().optional(),
    clause: z.string().optional(),
    then: z
      .array(z.record(z.string(), z.unknown()))
      .optional()
      .meta({ description: 'what happens by itself when the moment passes and nobody has acted' }),
  })
  .meta({ id: 'Obligation', description: '义务: who owes what by when, and what happens then' });

const applicantName = z.object({ id: z.string(), name: z.string().meta({ description: 'masked' }) });

/** What lists show of a case. */
export const caseLine = z
  .object({
    no: z.string(),
    hall: z.string(),
    title: z.string(),
    channel: z.string(),
    stage: z.string(),
    outcome: z.string().nullable(),
    class: z.string().nullable(),
    level: z.string(),
    lead: z.string().nullable(),
    handler: z.string().nullable(),
    applicant: applicantName,
    green: z.boolean(),
    registeredAt: moment,
    closedAt: moment.nullable(),
    due: moment
      .nullable()
      .meta({ description: 'of the promise; null when none is open or the clock stands still' }),
    daysLeft,
    provisional: z.boolean(),
    clock: z.enum(['running', 'stopped', 'off']),
    overdue: z.boolean(),
    needByRisk: z.boolean(),
    version: z.int(),
    hallName: z.string(),
    leadName: z.string().nullable(),
    handlerName: z.string().nullable(),
    next: z.object({ kind: z.string(), owner, due: moment.nullable(), daysLeft }).nullable().meta({
      description: 'what falls due first of all that is open; in a list narrowed by what is owed, of that',
    }),
    standsBy: z.enum(STANDS_BY).meta({ description: 'by which due moment it stands in the order `due`' }),
  })
  .meta({ id: 'CaseLine' });

const things = z.record(z.string(), z.record(z.string(), z.unknown()));
const list = z.array(z.record(z.string(), z.unknown()));

/** What each mechanism holds about the case. */
const facts = z.object({
  visits: things,
  consults: things,
  measures: things,
  guidances: things,
  dispatches: things,
  materials: list,
  pledge: z.record(z.string(), z.unknown()).nullable(),
  risks: things,
  certificates: things,
  stops: list,
  escalations: list,
  cards: list.meta({ description: 'each with `appealUntil` as long as its unit may appeal' }),
  scores: z.record(z.string(), z.number()),
  urgings: z.record(z.string(), z.number()),
  exempt: z.array(z.string()),
  mandates: z.array(z.string()),
  extensionRequest: z.record(z.string(), z.unknown()).nullable(),
  proposal: z.record(z.string(), z.unknown()).nullable(),
  referredTo: z.string().nullable(),
  matter: z.string().nullable(),
  reopens: z.int(),
  lookBack: z.record(z.string(), z.unknown()).nullable(),
});

/** 办件 as it stood at a moment. */
export const caseAt = caseLine
  .omit({
    applicant: true,
    closedAt: true,
    daysLeft: true,
    hallName: true,
    leadName: true,
    handlerName: true,
    next: true,
    standsBy: true,
  })
  .extend({
    supervisor: z.string().nullable(),
    solution: z.string().nullable(),
    needBy: z.string().nullable(),
    policy: z.object({ profile: z.string(), version: z.int() }),
    calendar: z.string().meta({ description: 'the version of the calendar it goes by' }),
    obligations: z.array(obligation),
    facts,
  })
  .meta({ id: 'CaseAt' });

/** 办件, whole. */
export const caseView = caseAt
  .extend({
    closedAt: moment.nullable(),
    daysLeft,
    hallName: z.string(),
    leadName: z.string().nullable(),
    handlerName: z.string().nullable(),
    detail: z.string().nullable(),
    applicant: applicantName.extend({
      kind: z.string(),
      phone: z.string().optional(),
      idNumber: z.string().optional(),
      address: z.string().optional(),
      specialNeeds: z.string().optional(),
    }),
    actions,
  })
  .meta({ id: 'Case' });

export const reply = z
  .object({
    no: z.string(),
    seq: z.int().meta({ description: 'the version after the command' }),
    at: moment,
    stage: z.string(),
    nextWake: moment.nullable(),
    recorded: z.boolean().meta({ description: 'false while the ledger is away; the decision stands' }),
  })
  .meta({ id: 'Reply' });

export const receipt = reply.extend({
  queryCode: z.string().meta({ description: 'with it the applicant follows the case' }),
});

export const event = z
  .object({
    seq: z.int(),
    at: moment,
    kind: z.string(),
    by: z.string(),
    name: z.string().meta({ description: 'e.g. opened:triage, lapsed:promise' }),
    data: z.record(z.string(), z.unknown()),
    recordedAt: z.string().optional().meta({ description: 'when it was written down' }),
    told: z
      .string()
      .optional()
      .meta({ description: 'what the applicant reads of it on their page; without it they read nothing' }),
  })
  .meta({ id: 'Event' });

/** A page of a list, and where the next begins. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'cursor of the next page' }),
  });

/** Where a page begins and how long it is. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(400).optional(),
};

export const pageQuery = z.strictObject(paging);
export type PageQuery = z.output<typeof pageQuery>;
