import { z } from 'zod';
import { isLimit } from '../calendar/limit';
import { inheritDraft, type PolicyDraft } from './inheritance';
import type { Policy } from './policy';

const limit = z.string().refine(isLimit, { error: 'a limit like 3wd, 7nd, 4wh, 5wm or 2nh' });
const dayLimit = z
  .string()
  .refine((text) => isLimit(text) && /(wd|nd)$/.test(text), { error: 'a limit in days like 3wd or 7nd' });
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const permission = z.enum(['allowed', 'approval', 'forbidden']);
const source = z.string().optional();
const classRule = z.strictObject({ limit: dayLimit, promise: z.enum(['resolve', 'reply']), source });
const level = z.enum(['window', 'station', 'bureau', 'joint-committee', 'leader']);

const hours = z
  .array(
    z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'an interval like 09:00-12:00'),
  )
  .min(1)
  .refine(
    (list) =>
      list
        .join('-')
        .split('-')
        .every((time, i, all) => i === 0 || all[i - 1]! < time),
    {
      error: 'opening intervals must follow each other',
    },
  );

/** In days where stops and extensions move it, or where the backstop behind a matter adds it up. */
const limits = z.strictObject({
  triage: limit,
  greenTriage: limit,
  arrival: limit.nullable(),
  firstContact: limit,
  progress: limit,
  conclude: limit,
  stopReview: limit,
  acknowledge: limit,
  returnRuling: limit,
  visit: limit,
  opinion: dayLimit,
  measure: limit,
  guidance: limit,
  guidanceSecond: limit,
  materials: limit,
  review: limit,
  pledge: limit,
  pledgeGrace: limit,
  convene: dayLimit,
  adopt: dayLimit,
  countersign: dayLimit,
  leaderSession: limit,
  referral: limit,
  callBack: limit,
  rectification: limit,
  lookBack: limit,
  cardAppeal: limit,
  cardRuling: limit,
  reopenWindow: limit,
  reopened: dayLimit,
});

/** The shape of a complete policy. A draft is checked after what it inherits has been filled in. */
export const policySchema = z.strictObject({
  profile: z.string().regex(/^[a-z0-9-]+$/),
  inherits: z.string().optional(),
  version: z.int().min(1),
  brand: bilingual,
  region: z.string().regex(/^\d{6}(\d{3}|\d{6})?$/, 'a GB/T 2260 region code'),
  hotline: z.string().optional(),
  hours,
  counting: z.strictObject({
    offDayReceipt: z.enum(['actual', 'next-workday']),
    dayEnd: z.enum(['close', 'midnight']),
    naturalDayRoll: z.boolean(),
    recompute: z.enum(['later-only', 'both']),
  }),
  classes: z.strictObject({ instant: classRule, simple: classRule, complex: classRule }),
  extension: z.strictObject({
    max: dayLimit,
    basis: z.enum(['total', 'extra']),
    times: z.int().min(0),
    source,
  }),
  limits,
  reopens: z.int().min(0),
  warnings: z.array(z.string().regex(/^\d{1,2}wd$/, 'working days like 2wd')),
  ladder: z
    .array(level)
    .min(1)
    .refine((list) => new Set(list).size === list.length, { error: 'each level once' }),
  escalation: z.strictObject({ refusals: z.int().min(1) }),
  silence: z.enum(['escalate', 'consent']),
  committee: z.strictObject({
    name: bilingual,
    decision: z.enum(['consensus', 'vote']),
    quorum: z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, 'a fraction like 2/3'),
  }),
  cards: z.strictObject({
    enabled: z.boolean(),
    yellowAfter: limit,
    redAfter: limit,
    score: z.strictObject({
      yellow: z.number(),
      red: z.number(),
      late: z.number(),
      volunteer: z.number(),
      solution: z.number(),
    }),
  }),
  clockStops: z.strictObject({
    materials: permission,
    notice: permission,
    hearing: permission,
    appraisal: permission,
    'expert-review': permission,
    inspection: permission,
    tender: permission,
    applicant: permission,
    court: permission,
    outage: permission,
    survey: permission,
    guidance: permission,
  }),
  review: z.strictObject({ negative: z.boolean(), outOfScope: z.boolean(), quality: z.boolean() }),
  pledge: z.strictObject({ offered: z.boolean(), items: z.array(z.string().min(1)) }),
  classSolutions: z.strictObject({ candidateAfter: z.int().min(1), within: limit }),
  overlay: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        off: z.boolean(),
        name: z.string(),
        reference: z.string().optional(),
      }),
    )
    .optional(),
});

/** A policy with its rules in the order of the shape, which is the life of a case; the ledger keeps them in none. */
export const inOrder = (policy: Policy): Policy =>
  (policySchema.safeParse(policy).data as Policy | undefined) ?? policy;

/** A profile that is refused, with the path of each thing that is wrong. */
export class PolicyError extends Error {
  constructor(readonly problems: readonly { readonly path: string; readonly message: string }[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.name = 'PolicyError';
  }
}

/**
 * The complete policy of a draft. Throws `PolicyError` naming the path of everything wrong, e.g.
 * `zhanyi: limits.triage: a limit like 3wd`.
 */
export function resolvePolicy(draft: PolicyDraft, profiles: ReadonlyMap<string, PolicyDraft>): Policy {
  let complete: PolicyDraft;
  try {
    complete = inheritDraft(draft, profiles);
  } catch (error) {
    throw new PolicyError([{ path: draft.profile, message: (error as Error).message }]);
  }
  const parsed = policySchema.safeParse(complete);
  if (parsed.success) return parsed.data as Policy;
  throw new PolicyError(
    parsed.error.issues.map((issue) => ({
      path: `${draft.profile}: ${issue.path.map(String).join('.')}`,
      message: issue.message,
    })),
  );
}
