import { z } from 'zod';
import { isLimit } from '@domain/calendar/limit';
import { moment } from '../cases/case.contract';
import { policyReference } from '../policies/policy.contract';

const calendarDay = z.object({
  date: z.string(),
  off: z.boolean(),
  name: z.string(),
  reference: z.string().optional(),
});

export const yearParams = z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) });
export const yearQuery = z.strictObject({
  hall: z.string().min(1).max(64),
  /** A case's own; without it the hall's in force. */
  policy: policyReference.optional(),
  /** Of the hall's calendar, as a case names the one it goes by; without it the newest. */
  version: z
    .string()
    .regex(/^\d{1,9}$/, 'version')
    .optional(),
});
export type YearQuery = z.output<typeof yearQuery>;

/** 节假日: how a year's days differ from their weekdays, for a hall. */
export const calendarYear = z
  .object({
    year: z.int(),
    version: z.string(),
    published: z.boolean().meta({ description: 'false: no notice yet, so what falls in it is provisional' }),
    notice: z.array(calendarDay).meta({ description: 'holidays, and working days made up for them' }),
    local: z
      .array(calendarDay)
      .meta({ description: "the hall's own days: those entered for it, above those of the policy" }),
    workingDays: z.int(),
  })
  .meta({ id: 'CalendarYear' });

export const calculation = z.strictObject({
  hall: z.string().min(1).max(64),
  start: z.string().max(40),
  limit: z.string().refine(isLimit, { error: 'limit' }),
});
export type Calculation = z.output<typeof calculation>;

export const calculated = z
  .object({
    due: moment,
    provisional: z.boolean(),
    calendar: z.string(),
    days: z.array(
      z.object({
        date: z.string(),
        counted: z.int().nullable(),
        because: z.string(),
        name: z.string().optional(),
        reference: z.string().optional(),
        minutes: z.int().optional(),
      }),
    ),
  })
  .meta({ id: 'Calculated' });

const day = z.strictObject({ date: z.iso.date(), off: z.boolean(), name: z.string().min(1).max(40) });

/** A State Council notice (国务院办公厅关于部分节假日安排的通知). */
export const notice = z.strictObject({
  year: z.int().min(2000).max(2100),
  days: z.array(day).min(1).max(120),
  source: z.string().min(2).max(200),
});
export type Notice = z.output<typeof notice>;

export const localDays = z.strictObject({
  hall: z.string().min(1).max(64),
  days: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        off: z.boolean().nullable().meta({ description: 'null withdraws an earlier word on the day' }),
        name: z.string().min(1).max(40),
        reference: z.string().min(2).max(200).meta({ description: 'the legal reference' }),
      }),
    )
    .min(1)
    .max(60),
});
export type LocalDays = z.output<typeof localDays>;

/** A change that is thought of: the first day that it changes, for one hall or for all. */
export const change = z.strictObject({ from: z.iso.date(), hall: z.string().min(1).max(64).optional() });
export type Change = z.output<typeof change>;

export const concerned = z.object({
  cases: z.int().meta({
    description: 'not archived, with something due on that day or later, or a clock that stands still',
  }),
});

export const published = z.object({
  version: z
    .string()
    .meta({ description: 'of the calendar; open cases are recounted by it in the background' }),
  changed: z.boolean().meta({ description: 'false: the days stand so already, and nothing was done' }),
});
