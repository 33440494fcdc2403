import { overlayMaps, type PolicyDraft } from '@domain/policy/inheritance';
import type { Policy } from '@domain/policy/policy';
import { PolicyError, resolvePolicy } from '@domain/policy/policy.contract';
import { builtInProfiles } from '@ledger/policies/built-in-policies';
import type { Scenario } from './scenario.contract';

const COUNTRY = 'national-default';

type Profiles = ReadonlyMap<string, PolicyDraft>;

/** Every version of a scenario's policy as written; version 1 unless the profile says otherwise. */
function draftsOf(scenario: Scenario, profiles: Profiles): Map<number, PolicyDraft> {
  const first: PolicyDraft =
    typeof scenario.policy === 'string'
      ? { profile: scenario.policy, inherits: scenario.policy, version: 1 }
      : { profile: 'scenario', version: 1, inherits: COUNTRY, ...scenario.policy };
  const base = typeof scenario.policy === 'string' ? (profiles.get(scenario.policy) ?? first) : first;
  const drafts = new Map([[1, base]]);
  for (const [name, change] of Object.entries(scenario.versions ?? {})) {
    const version = Number(name);
    drafts.set(version, { ...overlayMaps(base as Record<string, unknown>, change), version } as PolicyDraft);
  }
  return drafts;
}

/** Every version of a scenario's policy with all it inherits. Throws `PolicyError`. */
export function policiesOf(scenario: Scenario): Map<number, Policy> {
  const profiles = builtInProfiles();
  const drafts = [...draftsOf(scenario, profiles)];
  return new Map(drafts.map(([version, draft]) => [version, resolvePolicy(draft, profiles)]));
}

/** What is wrong with a scenario's policy, if anything is, and where in the scenario it stands. */
export function policyProblem(
  scenario: Scenario,
): { path: (string | number)[]; message: string } | undefined {
  const profiles = builtInProfiles();
  for (const [version, draft] of draftsOf(scenario, profiles)) {
    try {
      resolvePolicy(draft, profiles);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      const [, inside = ''] = error.problems[0]!.path.split(': ');
      const of = scenario.versions && version in scenario.versions ? ['versions', version] : ['policy'];
      return { path: [...of, ...inside.split('.')], message: error.message };
    }
  }
  return undefined;
}
