import { addDays, at, type LocalDate } from '@domain/calendar/moment';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditAct } from './audit-acts';

/** Who did or saw what, with which purpose. `subject` names it with its kind: `applicant/…`, `person/…`. */
export interface AuditEntry {
  readonly actor: string;
  readonly session?: string;
  readonly act: AuditAct;
  readonly subject: string;
  readonly purpose?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface AuditRecord extends AuditEntry {
  readonly id: string;
  readonly at: Date;
}

export interface AuditFilter {
  readonly actor?: string;
  /**
   * With its kind before it, or as people know it: a case's number, somebody's account. A case is found with what was
   * done for it about something else: its applicant, its files, the matters it is or was attached to.
   */
  readonly subject?: string;
  readonly act?: AuditAct;
  /** From one day to another, both included. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Entries before this one: the next page. */
  readonly before?: string;
  readonly limit: number;
  /** Only what was done by people with a post at or below one of these places, or concerns something there. */
  readonly under: readonly string[];
}

/** What acts are about: the part of a subject before its stroke. */
const KINDS = ['case', 'matter', 'applicant', 'attachment', 'person', 'session', 'place', 'policy'];

/** How what is sought may stand in an entry. */
const subjectsNamed = (sought: string): string[] => [sought, ...KINDS.map((kind) => `${kind}/${sought}`)];
const caseNamed = (sought: string): string => sought.replace(/^case\//, '');

/** The places at and below those asked about, and the people with a post there: looked up once for all entries. */
const WITHIN = `
  within as materialized (select id, policy_profile from place where path ^@ any($6)),
  people as materialized (
    select distinct person_id from appointment where place_id in (select id from within))`;

/**
 * Whether the entry `e` concerns one of them: by who acted, or by what it was about, be it a person, a place, a post, the
 * rules of halls, or something that belongs to a case or a matter. The days off of the country concern everybody; what
 * concerns no place, those alone who stand above all. For a reader in a quiet place all entries are looked through, so
 * nothing here is sought anew for each but a hall, under the key of its case or matter.
 */
const CONCERNS = `(
  (select path from place where parent_id is null) ^@ any($6)
  or e.actor in (select person_id from people)
  or e.subject in (select 'person/' || person_id from people union all select 'place/' || id from within)
  or e.detail->>'place' in (select id from within) or e.detail->'at' ?| array(select id from within)
  or e.subject ^@ 'calendar/'
  or split_part(e.subject, '@', 1) in (select 'policy/' || policy_profile from within)
  or (select hall from case_file
      where no = coalesce(e.detail->>'case', case when e.subject ^@ 'case/' then substr(e.subject, 6) end))
    in (select id from within)
  or (select hall from matter
      where no = coalesce(e.detail->>'matter', case when e.subject ^@ 'matter/' then substr(e.subject, 8) end))
    in (select id from within))`;

/** 审计: entries are added, never changed; the database refuses it too. */
export class AuditRepository {
  constructor(private readonly db: DataSource) {}

  /** Adds an entry, within the transaction of what it is about where there is one. */
  async add(entry: AuditEntry, within: EntityManager | DataSource = this.db): Promise<void> {
    const { actor, session, act, subject, purpose, detail } = entry;
    await within.query(
      `insert into audit_entry (actor, session_id, act, subject, purpose, detail) values ($1, $2, $3, $4, $5, $6)`,
      [actor, session ?? null, act, subject, purpose ?? null, JSON.stringify(detail ?? {})],
    );
  }

  /** Does something and writes it down in one transaction: neither is there without the other. */
  async alongside(entry: AuditEntry, work: (transaction: EntityManager) => Promise<void>): Promise<void> {
    await this.db.transaction(async (transaction) => {
      await work(transaction);
      await this.add(entry, transaction);
    });
  }

  /** Adds an entry unless it stands there already from the same session: looking again is not another look. */
  async addOnce({ actor, session, act, subject }: AuditEntry & { readonly session: string }): Promise<void> {
    await this.db.query('select audit_once($1, $2, $3, $4)', [actor, session, act, subject]);
  }

  /** The latest entries first. */
  list({ actor, subject, act, from, to, before, limit, under }: AuditFilter): Promise<AuditRecord[]> {
    return this.db.query(
      `with ${WITHIN}
       select id, at, actor, session_id as session, act, subject, purpose, detail from audit_entry e
       where ($1::text is null or actor = $1)
         and ($2::text[] is null or subject = any($2) or detail->>'case' = $7
           or subject = any(array(select 'matter/' || no from matter where $7 = any(cases)))
           or detail->>'matter' = any(array(select no from matter where $7 = any(cases))))
         and ($8::timestamptz is null or at >= $8) and ($9::timestamptz is null or at < $9)
         and ($3::text is null or act = $3) and ($4::bigint is null or id < $4)
         and ${CONCERNS}
       order by id desc limit $5`,
      [
        actor ?? null,
        subject === undefined ? null : subjectsNamed(subject),
        act ?? null,
        before ?? null,
        limit,
        under,
        subject === undefined ? null : caseNamed(subject),
        from === undefined ? null : at(from, '00:00'),
        to === undefined ? null : at(addDays(to, 1), '00:00'),
      ],
    );
  }
}
