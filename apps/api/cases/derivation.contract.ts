import { z } from 'zod';
import { moment } from './case.contract';

/** A past moment that is asked for. */
export const atTime = z.strictObject({ time: z.string().max(40) });

const derivationDay = z.object({
  date: z.string(),
  counted: z.int().nullable().meta({ description: 'the how-manieth day it is; null when it is not counted' }),
  because: z.string(),
  name: z.string().optional(),
  reference: z.string().optional().meta({ description: 'legal reference of a local day' }),
  minutes: z.int().optional(),
});
const stop = z.object({
  from: moment,
  to: moment.nullable().meta({ description: 'null while the clock stands still' }),
  reason: z.string().optional(),
});

export const derivations = z.object({
  derivations: z.array(
    z
      .object({
        obligation: z.string(),
        kind: z.string(),
        due: moment.nullable(),
        basis: z.object({ at: moment, ownDay: z.boolean().optional() }),
        clause: z.string().meta({ description: 'the policy clause the limit comes from, or `given`' }),
        source: z.string().optional().meta({ description: 'the article or law the clause rests on' }),
        takenFrom: z
          .string()
          .optional()
          .meta({ description: 'the case whose promise was taken over at a merge' }),
        policy: z.object({ profile: z.string(), version: z.int() }),
        calendar: z.string(),
        parts: z.array(
          z.object({
            limit: z.string(),
            role: z.enum(['limit', 'extension']),
            due: moment.nullable(),
            provisional: z.boolean(),
            days: z.array(derivationDay),
          }),
        ),
        stops: z.array(stop),
        floor: moment.optional(),
      })
      .meta({ id: 'Derivation' }),
  ),
});
