import { overlayMaps, type PolicyDraft } from '@domain/policy/inheritance';
import type { Policy } from '@domain/policy/policy';
import { resolvePolicy } from '@domain/policy/policy.contract';
import { builtInProfiles } from '@ledger/policies/built-in-policies';
import type { Scenario } from './scenario.contract';

const COUNTRY = 'national-default';

/** Every version of a scenario's policy; version 1 unless the profile says otherwise. Throws `PolicyError`. */
export function policiesOf(scenario: Scenario): Map<number, Policy> {
  const profiles = builtInProfiles();
  const first: PolicyDraft =
    typeof scenario.policy === 'string'
      ? { profile: scenario.policy, inherits: scenario.policy, version: 1 }
      : { profile: 'scenario', version: 1, inherits: COUNTRY, ...scenario.policy };
  const base = typeof scenario.policy === 'string' ? (profiles.get(scenario.policy) ?? first) : first;
  const versions = new Map([[1, resolvePolicy(base, profiles)]]);
  for (const [version, change] of Object.entries(scenario.versions ?? {})) {
    const draft = {
      ...overlayMaps(base as Record<string, unknown>, change),
      version: Number(version),
    } as PolicyDraft;
    versions.set(Number(version), resolvePolicy(draft, profiles));
  }
  return versions;
}
