import type { DataSource } from 'typeorm';
import { NO_FACTS, type Facts, type namesIn } from '@domain/kernel/command';
import { prepared } from '../prepared';

export interface FactsQuestion {
  readonly names: ReturnType<typeof namesIn>;
  /** The profile in which a policy version is looked for. */
  readonly profile: string;
}

/** Everything in one statement, so that a command waits for one answer only. */
const LOOK_UP = `
  select
    array(select id from place where id = any($1) and kind = 'unit' and active) as units,
    coalesce((
      select json_object_agg(person.id, json_build_object(
        'roles', array(select distinct role from appointment join place on place.id = place_id
                       where person_id = person.id and place.active and role <> 'admin'),
        'unit', (select place.id from appointment join place on place.id = place_id
                 where person_id = person.id and place.active and kind = 'unit' order by place.path limit 1)))
      from person where id = any($2) and active
    ), '{}') as people,
    coalesce((
      select json_object_agg(no, json_build_object('stage', stage, 'applicant', applicant_id, 'matter', matter))
      from case_file where no = any($3)
    ), '{}') as cases,
    (select document from policy_version where profile = $4 and version = $5) as policy`;

interface Found {
  readonly units: string[];
  readonly people: Record<string, Facts['people'][string] & { unit: string | null }>;
  readonly cases: Record<string, Facts['cases'][string] & { matter: string | null }>;
  readonly policy: Facts['policy'] | null;
}

/** What the organisation and the ledger say about the names in a payload. */
export class FactsRepository {
  constructor(private readonly db: DataSource) {}

  /** Facts about those of the names that exist. Asks nothing when there are none. */
  async lookUp({ names, profile }: FactsQuestion): Promise<Facts> {
    const { units, people, cases, policyVersions } = names;
    if (units.length + people.length + cases.length + policyVersions.length === 0) return NO_FACTS;
    const question = [units, people, cases, profile, policyVersions[0] ?? null];
    const [row] = await prepared<Found>(this.db, LOOK_UP, question);
    const found = row!;
    return {
      units: found.units,
      people: withoutNulls(found.people),
      cases: withoutNulls(found.cases),
      policy: found.policy ?? undefined,
    };
  }
}

/** In the core what is not there is absent, never null. */
function withoutNulls<T extends object>(record: Record<string, T>): Record<string, T> {
  const bare = (value: T): T =>
    Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) as T;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, bare(value)]));
}
