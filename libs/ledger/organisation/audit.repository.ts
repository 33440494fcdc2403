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
  /** Only what was done by people with a post at or below one of these places. */
  readonly byPeopleUnder: readonly string[];
}

/** What acts are about: the part of a subject before its stroke. */
const KINDS = ['case', 'matter', 'applicant', 'attachment', 'person', 'session', 'place', 'policy'];

/** How what is sought may stand in an entry. */
const subjectsNamed = (sought: string): string[] => [sought, ...KINDS.map((kind) => `${kind}/${sought}`)];
const caseNamed = (sought: string): string => sought.replace(/^case\//, '');

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
    await this.db.query(
      `insert into audit_entry (actor, session_id, act, subject) select $1::text, $2::uuid, $3::text, $4::text
       where not exists (select from audit_entry where subject = $4 and act = $3 and session_id = $2)`,
      [actor, session, act, subject],
    );
  }

  /** The latest entries first. */
  list({ actor, subject, act, from, to, before, limit, byPeopleUnder }: AuditFilter): Promise<AuditRecord[]> {
    return this.db.query(
      `select id, at, actor, session_id as session, act, subject, purpose, detail from audit_entry
       where ($1::text is null or actor = $1)
         and ($2::text[] is null or subject = any($2) or detail->>'case' = $7
           or subject = any(array(select 'matter/' || no from matter where $7 = any(cases)))
           or detail->>'matter' = any(array(select no from matter where $7 = any(cases))))
         and ($8::timestamptz is null or at >= $8) and ($9::timestamptz is null or at < $9)
         and ($3::text is null or act = $3) and ($4::bigint is null or id < $4)
         and exists (select from appointment a join place l on l.id = a.place_id
                     where a.person_id = actor and l.path ^@ any($6))
       order by id desc limit $5`,
      [
        actor ?? null,
        subject === undefined ? null : subjectsNamed(subject),
        act ?? null,
        before ?? null,
        limit,
        byPeopleUnder,
        subject === undefined ? null : caseNamed(subject),
        from === undefined ? null : at(from, '00:00'),
        to === undefined ? null : at(addDays(to, 1), '00:00'),
      ],
    );
  }
}
