import { z } from 'zod';
import { PRESENCE_STATES } from '@ledger/live/presence.repository';

/** What somebody does with a case or a matter now. */
export const presence = z.strictObject({ state: z.enum(PRESENCE_STATES) });
export type PresenceBody = z.output<typeof presence>;
