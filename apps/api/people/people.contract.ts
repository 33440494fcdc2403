import { z } from 'zod';
import { STAFF_ROLES } from '../access/caller';
import { paging } from '../cases/case.contract';
import { idText, nameText } from '../organisation/organisation.contract';

export const post = z.strictObject({ role: z.enum(STAFF_ROLES), place: idText });
export type PostBody = z.output<typeof post>;

export const newPerson = z.strictObject({
  id: idText,
  name: nameText,
  email: z.email().optional(),
  posts: z.array(post).min(1, 'at-least:1'),
});
export type NewPersonBody = z.output<typeof newPerson>;

export const personChange = z
  .strictObject({ name: nameText, email: z.email().nullable(), active: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'at-least-one-field');
export type PersonChangeBody = z.output<typeof personChange>;

const MOST_IDS = 200;

export const personQuery = z.strictObject({
  /** A part of a name or an id. */
  text: z.string().trim().min(1).max(100, 'length:1-100').optional(),
  /** `false` finds those who were deactivated. */
  active: z
    .enum(['true', 'false'])
    .default('true')
    .transform((active) => active === 'true'),
  under: idText.optional(),
  role: z.enum(STAFF_ROLES).optional(),
  /** Several after a comma. Whoever is named in a case has a name also when they are no longer active. */
  ids: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(idText).max(MOST_IDS, `length:1-${MOST_IDS}`))
    .optional(),
  after: idText.optional(),
  limit: paging.limit,
});
export type PersonQuery = z.output<typeof personQuery>;

/** A person as colleagues see them. */
export const colleague = z
  .object({
    id: z.string(),
    name: z.string(),
    active: z.boolean(),
    posts: z.array(z.object({ role: z.string(), place: z.string() })),
  })
  .meta({ id: 'Colleague', description: '工作人员' });

/** A person as an administrator sees them. */
export const account = colleague
  .extend({ email: z.string().nullable(), mustChangePassword: z.boolean(), locked: z.boolean() })
  .meta({ id: 'Account' });
export type Account = z.output<typeof account>;

/** Told once, when it is made: the person changes it when they first sign in. */
export const temporaryPassword = z.object({ temporaryPassword: z.string() });
export type TemporaryPassword = z.output<typeof temporaryPassword>;
