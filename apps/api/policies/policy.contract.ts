import { z } from 'zod';

export const policyLine = z
  .object({
    profile: z.string(),
    version: z.int(),
    effectiveFrom: z.string(),
    publishedAt: z.string(),
    publishedBy: z.string(),
  })
  .meta({ id: 'PolicyLine' });

const difference = z.object({ path: z.string(), from: z.unknown().optional(), to: z.unknown().optional() });

export const policyView = z
  .object({
    policy: z.record(z.string(), z.unknown()).meta({ description: 'complete, with all it inherits' }),
    inherits: z.string().nullable(),
    changes: z
      .array(difference)
      .meta({ description: 'what it says differently from the profile it inherits' }),
  })
  .meta({ id: 'Policy' });

export const comparison = z.object({ differences: z.array(difference) });

/** A policy by its profile and version: `zhanyi@3`. */
export const policyReference = z.string().regex(/^[a-z0-9-]+@\d+$/, 'policy');

export function profileAndVersion(reference: string): [string, number] {
  const [profile, version] = reference.split('@') as [string, string];
  return [profile, Number(version)];
}

export const compareQuery = z.strictObject({ from: policyReference, to: policyReference });
export type CompareQuery = z.output<typeof compareQuery>;

export const versionParams = z.strictObject({ profile: z.string(), version: z.coerce.number().int().min(1) });
export type VersionParams = z.output<typeof versionParams>;

/** A profile as written: only what differs from what it inherits. */
export const draft = z.strictObject({
  effectiveFrom: z.iso.date(),
  policy: z.looseObject({
    profile: z.string().regex(/^[a-z0-9-]{1,40}$/, 'id'),
    inherits: z.string().optional(),
    version: z.int().min(1),
  }),
});
export type Draft = z.output<typeof draft>;
