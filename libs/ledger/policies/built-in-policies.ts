import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyDraft } from '@domain/policy/inheritance';
import { resolvePolicy } from '@domain/policy/policy.contract';
import { parse } from 'yaml';
import type { PolicyRepository } from './policy.repository';

const FOLDER = join(__dirname, '../../domain/policy/profiles');
/** Before any case: the product's own profiles are there from the beginning. */
const FROM_THE_BEGINNING = '2019-01-01';
const BY = 'system';

/** The product's own profiles as written, by name. */
export function builtInProfiles(): Map<string, PolicyDraft> {
  const drafts = readdirSync(FOLDER).map(
    (file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as PolicyDraft,
  );
  return new Map(drafts.map((draft) => [draft.profile, draft]));
}

/** Publishes them where they are not yet. Throws when one was changed without getting a new version. */
export async function publishBuiltInPolicies(policies: PolicyRepository): Promise<void> {
  const profiles = builtInProfiles();
  for (const draft of profiles.values()) {
    await policies.publish(resolvePolicy(draft, profiles), FROM_THE_BEGINNING, BY);
  }
}
