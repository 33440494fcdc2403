import { z } from 'zod';

const LONGEST = 16 * 1024;

export const preferenceName = z.strictObject({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9_.:-]{0,63}$/, 'id'),
});

/** A list or an object, as large as a saved search and its columns may be. */
export const preference = z
  .union([z.record(z.string(), z.unknown()), z.array(z.unknown())])
  .refine((value) => Buffer.byteLength(JSON.stringify(value)) <= LONGEST, 'too-large:16 KB');

export const preferences = z
  .record(z.string(), z.unknown())
  .meta({ id: 'Preferences', description: 'by name, as they were set' });
