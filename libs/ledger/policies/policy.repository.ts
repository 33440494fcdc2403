import type { LocalDate } from '@domain/calendar/moment';
import type { LocalDays, Policy } from '@domain/policy/policy';
import type { DataSource } from 'typeorm';
import { canonicalJson } from '../events/canonical-json';
import { PolicyVersionEntity } from './policy-version.entity';

export interface PolicyVersion {
  readonly profile: string;
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly publishedAt: Date;
  readonly publishedBy: string;
}

const LOCAL_DAYS = `
  select profile, overlay from (
    select distinct on (profile) profile, document->'overlay' as overlay from policy_version
    where effective_from <= $1 order by profile, version desc) in_force
  where jsonb_array_length(overlay) > 0`;

/** Somebody publishes other rules under a version that cases already rest on. */
export class PolicyConflictError extends Error {
  override readonly name = 'PolicyConflictError';
}

/** Policies in their versions: added, never changed. */
export class PolicyRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds a version. The same again changes nothing; other rules under a known version throw PolicyConflictError. */
  async publish(policy: Policy, effectiveFrom: LocalDate, by: string): Promise<void> {
    const { profile, version } = policy;
    const added = await this.dataSource.query<unknown[]>(
      `insert into policy_version (profile, version, document, effective_from, published_by)
       values ($1, $2, $3, $4, $5) on conflict (profile, version) do nothing returning version`,
      [profile, version, JSON.stringify(policy), effectiveFrom, by],
    );
    if (added.length > 0) return;
    const known = await this.find(profile, version);
    if (canonicalJson(known) === canonicalJson(policy)) return;
    throw new PolicyConflictError(
      `${profile} version ${version} is published with other rules; give it a new version`,
    );
  }

  async find(profile: string, version: number): Promise<Policy | undefined> {
    const row = await this.dataSource.getRepository(PolicyVersionEntity).findOneBy({ profile, version });
    return row?.document;
  }

  /** The newest version in force on a day; what a new case is pinned to. */
  async findInForce(profile: string, on: LocalDate): Promise<Policy | undefined> {
    const row = await this.dataSource
      .getRepository(PolicyVersionEntity)
      .createQueryBuilder('p')
      .where('p.profile = :profile and p.effectiveFrom <= :on', { profile, on })
      .orderBy('p.version', 'DESC')
      .limit(1)
      .getOne();
    return row?.document;
  }

  /** The local days of every profile in force on a day, by profile; profiles without any are left out. */
  async listLocalDays(on: LocalDate): Promise<Map<string, LocalDays>> {
    const rows = await this.dataSource.query<(Required<LocalDays> & { profile: string })[]>(LOCAL_DAYS, [on]);
    return new Map(rows.map(({ profile, overlay }) => [profile, { overlay }]));
  }

  /** Every version of every profile, without the documents. */
  async list(): Promise<PolicyVersion[]> {
    const rows = await this.dataSource
      .getRepository(PolicyVersionEntity)
      .find({ order: { profile: 'ASC', version: 'ASC' } });
    return rows.map(({ document: _, ...version }) => version);
  }
}
