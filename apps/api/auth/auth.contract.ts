import { z } from 'zod';
import { idText } from '../organisation/organisation.contract';

export const signIn = z.strictObject({
  account: z.string().min(1, 'required').max(64, 'length:1-64'),
  password: z.string().min(1, 'required').max(1000, 'length:1-1000'),
  /** `cookie` for browsers, `bearer` for programs: the token is then in the answer. */
  as: z.enum(['cookie', 'bearer']).default('cookie'),
});
export type SignInBody = z.output<typeof signIn>;

export const passwordChange = z.strictObject({
  current: z.string().min(1, 'required').max(1000, 'length:1-1000'),
  password: z.string().min(1, 'required'),
});
export type PasswordChangeBody = z.output<typeof passwordChange>;

export const actingUnit = z.strictObject({ unit: idText });
export type ActingUnitBody = z.output<typeof actingUnit>;

/** An open session. The token is told once, and only to programs; browsers get a cookie. */
export const openedSession = z
  .object({ token: z.string().optional(), expiresAt: z.iso.datetime() })
  .meta({ id: 'OpenedSession' });

/** What people are told about themselves. */
export const myself = z
  .object({
    id: z.string(),
    name: z.string(),
    posts: z.array(z.object({ role: z.string(), place: z.string(), kind: z.string() })),
    actingFor: z.string().nullable(),
    mustChangePassword: z.boolean(),
  })
  .meta({ id: 'Myself' });

export const sessionLine = z
  .object({
    id: z.uuid(),
    userAgent: z.string().nullable(),
    createdAt: z.iso.datetime(),
    seenAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    current: z.boolean(),
  })
  .meta({ id: 'Session' });
export type SessionLine = z.output<typeof sessionLine>;
