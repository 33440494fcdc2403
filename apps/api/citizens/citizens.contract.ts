import { z } from 'zod';
import { plainCode } from '@domain/case/query-code';
import { shownAttachment } from '../attachments/attachment.contract';
import { moment, receipt } from '../cases/case.contract';

/** As printed on the receipt; people may type it small and in groups. */
export const queryCode = z
  .string()
  .max(40, 'length:1-40')
  .transform(plainCode)
  .refine((code) => code.length > 0, 'required');

export const oneTimeCode = z.strictObject({
  otp: z
    .string()
    .normalize('NFKC')
    .trim()
    .regex(/^\d{6}$/, 'length:6'),
  /** `cookie` for browsers, `bearer` for programs: the token is then in the answer. */
  as: z.enum(['cookie', 'bearer']).default('cookie'),
});
export type OneTimeCodeBody = z.output<typeof oneTimeCode>;

/** What the applicant may do with their case; the payload is the command's own, and the core decides. */
export const CITIZEN_COMMANDS = [
  'provideMaterials',
  'fulfilPledge',
  'rate',
  'withdraw',
  'reopen',
  'correctApplicant',
] as const;
export type CitizenCommand = (typeof CITIZEN_COMMANDS)[number];
export const citizenCommand = z.enum(CITIZEN_COMMANDS);

const worded = z.object({ code: z.string(), text: z.string() });

const next = z
  .object({ kind: z.string(), by: moment, text: z.string() })
  .nullable()
  .meta({ description: 'what the hall does next at the latest, or what the applicant still may do' });

/** What whoever reports a matter online takes home. */
export const onlineReceipt = receipt.extend({ next }).meta({ id: 'OnlineReceipt' });

const step = worded.extend({
  state: z.enum(['done', 'skipped', 'now', 'ahead']),
  at: moment.nullable().meta({ description: 'when it was reached last' }),
});
const otherwise = z.string().nullable().meta({
  description:
    'by when all of it has to be there, and what happens if it is not; null once it is no longer owed',
});
const notice = z
  .object({
    at: moment,
    items: z.array(z.object({ name: z.string(), provided: z.boolean() })),
    due: moment.nullable(),
    otherwise,
    nextWindow: z.string().nullable(),
    contact: z.string().nullable(),
  })
  .meta({ description: '一次性告知: what was asked for, all at once' });

/** Where a matter can be reported online, and the regions it lies in, the widest first. */
export const openHall = z
  .object({
    id: z.string(),
    name: z.string(),
    regions: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'OpenHall' });
export type OpenHall = z.output<typeof openHall>;

/** What the citizen's page shows: everything that concerns them, nothing that is between the offices. */
export const progress = z
  .object({
    no: z.string(),
    title: z.string(),
    queryCode: z.string().nullable(),
    hall: z.string(),
    lead: z.string().nullable().meta({ description: '承办单位' }),
    registeredAt: moment,
    way: z.array(step).meta({ description: 'the stages from the receipt to the end' }),
    stage: worded,
    outcome: worded.nullable(),
    promise: z
      .object({
        kind: z.enum(['resolve', 'reply']).meta({ description: '办结 or 答复: what was promised' }),
        due: moment.nullable(),
        provisional: z.boolean(),
        stopped: z.boolean(),
        overdue: z.boolean(),
        left: z.object({ code: z.string().nullable(), text: z.string() }).nullable().meta({
          description:
            'while the clock stands still: the limit that is left once it runs, where that is certain',
        }),
        text: z.string(),
      })
      .nullable(),
    stops: z
      .array(
        worded.extend({
          since: moment,
          until: moment.nullable().meta({ description: 'when it ends by itself at the latest' }),
        }),
      )
      .meta({ description: 'why the clock stands still, if it does' }),
    next,
    notices: z.array(notice),
    needed: z
      .array(
        z.object({
          kind: z.string(),
          items: z.array(z.string()),
          due: moment.nullable(),
          text: z.string(),
          otherwise,
        }),
      )
      .meta({ description: 'what is waited for from the applicant' }),
    reopenWithin: worded.nullable().meta({
      description: 'for how long it may be reopened after it has closed; null when it may not be any more',
    }),
    history: z.array(z.object({ at: moment, kind: z.string(), text: z.string() })),
    attachments: z
      .array(shownAttachment)
      .meta({ description: 'files the applicant sent or is shown: see GET /api/track/attachments/{id}' }),
    actions: z
      .array(citizenCommand)
      .meta({ description: 'what the applicant may do now: see POST /api/track/commands/{command}' }),
  })
  .meta({ id: 'Progress' });
export type Progress = z.output<typeof progress>;
