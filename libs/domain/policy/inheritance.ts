/** A profile as written: only what differs from what it inherits. */
export interface PolicyDraft {
  readonly profile: string;
  readonly inherits?: string;
  readonly version: number;
  readonly [key: string]: unknown;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges maps deeply; lists and single values replace. */
export function overlayMaps(
  base: Record<string, unknown>,
  over: Record<string, unknown>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isMap(below) && isMap(value) ? overlayMaps(below, value) : value;
  }
  return merged;
}

/**
 * The draft with everything it inherits filled in. Throws when an ancestor is unknown or a profile inherits itself,
 * naming the profile.
 */
export function inheritDraft(draft: PolicyDraft, profiles: ReadonlyMap<string, PolicyDraft>): PolicyDraft {
  const line = [draft];
  const seen = new Set([draft.profile]);
  for (let parent = draft.inherits; parent !== undefined;) {
    const ancestor = profiles.get(parent);
    if (!ancestor) throw new Error(`${draft.profile}: inherits: unknown profile ${parent}`);
    if (seen.has(parent)) throw new Error(`${draft.profile}: inherits: ${parent} inherits itself`);
    seen.add(parent);
    line.unshift(ancestor);
    parent = ancestor.inherits;
  }
  const merged = line.reduce<Record<string, unknown>>((base, next) => overlayMaps(base, next), {});
  return {
    ...merged,
    profile: draft.profile,
    inherits: draft.inherits,
    version: draft.version,
  } as PolicyDraft;
}
