import { Injectable } from '@nestjs/common';
import { dateOf } from '@domain/calendar/moment';
import type { PolicyDraft } from '@domain/policy/inheritance';
import type { Policy } from '@domain/policy/policy';
import { inOrder, PolicyError, resolvePolicy } from '@domain/policy/policy.contract';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { PolicyConflictError, PolicyRepository } from '@ledger/policies/policy.repository';
import { BusinessClock } from '../clock/business-clock';
import type { Person } from '../access/caller';
import { notFound, RefusedError } from '../errors/refused.error';
import { differences, type Difference } from './policy-difference';
import { profileAndVersion, type CompareQuery, type Draft } from './policy.contract';

/** 政策口径: the rules of each place, in their versions. */
@Injectable()
export class PolicyService {
  constructor(
    private readonly policies: PolicyRepository,
    private readonly audit: AuditRepository,
    private readonly clock: BusinessClock,
  ) {}

  async list() {
    const versions = await this.policies.list();
    return {
      items: versions.map((version) => ({ ...version, publishedAt: version.publishedAt.toISOString() })),
    };
  }

  /** A version, complete, and what it says differently from the profile it inherits. */
  async get(profile: string, version: number) {
    const policy = await this.find(profile, version);
    const { inherits } = policy;
    const parent = inherits === undefined ? undefined : await this.latest(inherits);
    return {
      policy: inOrder(policy),
      inherits: inherits ?? null,
      changes: parent ? differences(parent, policy) : [],
    };
  }

  async compare({ from, to }: CompareQuery): Promise<{ differences: Difference[] }> {
    const [one, other] = await Promise.all([from, to].map((named) => this.find(...profileAndVersion(named))));
    return { differences: differences(one, other) };
  }

  /** Publishes a version. Refuses a bad profile with the path of what is wrong, and other rules under a known version. */
  async publish(by: Person, { policy: written, effectiveFrom }: Draft) {
    const policy = await this.resolve(written as PolicyDraft);
    try {
      await this.policies.publish(policy, effectiveFrom, by.id);
    } catch (error) {
      if (!(error instanceof PolicyConflictError)) throw error;
      throw new RefusedError({ code: 'POLICY.VERSION_TAKEN', field: 'policy.version' });
    }
    const { profile, version } = policy;
    const subject = `policy/${profile}@${version}`;
    await this.audit.add({ actor: by.id, session: by.session, act: 'policy.published', subject });
    return this.get(profile, version);
  }

  private async resolve(written: PolicyDraft): Promise<Policy> {
    const profiles = new Map<string, PolicyDraft>();
    for (let parent = written.inherits; parent !== undefined && !profiles.has(parent);) {
      const policy = await this.latest(parent);
      if (!policy) break;
      profiles.set(parent, policy as unknown as PolicyDraft);
      parent = policy.inherits;
    }
    try {
      return resolvePolicy(written, profiles);
    } catch (error) {
      const problem = error instanceof PolicyError ? error.problems[0] : undefined;
      if (!problem) throw error;
      const field = problem.path.replace(`${written.profile}: `, 'policy.');
      throw new RefusedError({ code: 'POLICY.INVALID', field, rule: problem.message });
    }
  }

  private async find(profile: string, version: number): Promise<Policy> {
    const policy = await this.policies.find(profile, version);
    if (!policy) throw notFound();
    return policy;
  }

  private latest(profile: string): Promise<Policy | undefined> {
    return this.policies.findInForce(profile, dateOf(this.clock.now()));
  }
}
