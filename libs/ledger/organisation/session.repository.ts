import type { DataSource } from 'typeorm';
import { prepared } from '../prepared';
import type { PlaceKind } from './place.entity';

export interface SessionRow {
  readonly id: string;
  readonly kind: 'person' | 'citizen';
  readonly personId: string | null;
  readonly personName: string | null;
  readonly mustChangePassword: boolean | null;
  readonly caseNo: string | null;
  readonly applicantId: string | null;
  readonly actingFor: string | null;
  /** Of a person: the roles held at places that are not closed. */
  readonly appointments: readonly { role: string; place: string; path: string; kind: PlaceKind }[];
}

/** As it is read: `stale` when its use has not been noted for a minute. */
export type FoundSession = SessionRow & { readonly stale: boolean };

export interface ListedSession {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

export type NewSession = {
  readonly tokenHash: Buffer;
  readonly idleMinutes: number;
  readonly maxMinutes: number;
  readonly userAgent?: string;
} & (
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'citizen'; readonly caseNo: string; readonly applicantId: string }
);

/** The session, its person and their roles, when it is still good. */
export const SESSION = `
  select s.id, s.kind, s.person_id as "personId", p.name as "personName",
         p.must_change_password as "mustChangePassword", s.case_no as "caseNo",
         s.applicant_id as "applicantId", s.acting_for as "actingFor",
         now() - s.seen_at > interval '1 minute' as stale,
         coalesce((
           select json_agg(json_build_object('role', a.role, 'place', l.id, 'path', l.path, 'kind', l.kind)
                           order by l.path, a.role)
           from appointment a join place l on l.id = a.place_id
           where a.person_id = s.person_id and l.active
         ), '[]') as appointments
  from session s left join person p on p.id = s.person_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now() and s.seen_at + s.idle > now()
    and (s.kind = 'citizen' or p.active)`;

/** Sessions: of people who signed in, and of citizens who follow a case. Tokens are kept as hashes alone. */
export class SessionRepository {
  constructor(private readonly db: DataSource) {}

  /** Opens a session; the moment is when it ends at the latest. */
  async open(session: NewSession): Promise<{ id: string; expiresAt: Date }> {
    const person = session.kind === 'person' ? session.personId : null;
    const citizen = session.kind === 'citizen' ? session : null;
    const [row] = await this.db.query<{ id: string; expiresAt: Date }[]>(
      `insert into session (token_hash, kind, person_id, case_no, applicant_id, user_agent, idle, expires_at, acting_for)
       values ($1, $2, $3, $4, $5, $6, make_interval(mins => $7), now() + make_interval(mins => $8),
         (select l.id from appointment a join place l on l.id = a.place_id
          where a.person_id = $3 and l.kind = 'unit' and l.active order by l.path limit 1))
       returning id, expires_at as "expiresAt"`,
      [
        session.tokenHash,
        session.kind,
        person,
        citizen?.caseNo ?? null,
        citizen?.applicantId ?? null,
        session.userAgent?.slice(0, 300) ?? null,
        session.idleMinutes,
        session.maxMinutes,
      ],
    );
    return row!;
  }

  /** The session of a token while it is good. Being used keeps it from going idle, being looked at does not. */
  async find(tokenHash: Buffer, inUse = true): Promise<SessionRow | undefined> {
    const [row] = await prepared<FoundSession>(this.db, SESSION, [tokenHash]);
    if (row && inUse) await this.noteUse(row);
    return row;
  }

  /** Written at most once a minute, so that reading costs no write. */
  async noteUse({ id, stale }: FoundSession): Promise<void> {
    if (stale) await this.db.query('update session set seen_at = now() where id = $1', [id]);
  }

  /** The person's sessions that are still good, the latest used first. */
  listOf(personId: string): Promise<ListedSession[]> {
    return this.db.query(
      `select id, user_agent as "userAgent", created_at as "createdAt", seen_at as "seenAt", expires_at as "expiresAt"
       from session
       where person_id = $1 and revoked_at is null and expires_at > now() and seen_at + idle > now()
       order by seen_at desc`,
      [personId],
    );
  }

  async actFor(id: string, unit: string): Promise<void> {
    await this.db.query('update session set acting_for = $2 where id = $1', [id, unit]);
  }

  async revoke(id: string): Promise<void> {
    await this.db.query('update session set revoked_at = now() where id = $1 and revoked_at is null', [id]);
  }

  /** Ends the person's sessions, but for the one given; their number. */
  async revokeAllOf(personId: string, but?: string): Promise<number> {
    const [, ended] = await this.db.query<[unknown, number]>(
      `update session set revoked_at = now()
       where person_id = $1 and revoked_at is null and id is distinct from $2`,
      [personId, but ?? null],
    );
    return ended;
  }

  /** Forgets sessions that ended so many days ago; their number. */
  async prune(days: number): Promise<number> {
    const [, forgotten] = await this.db.query<[unknown, number]>(
      'delete from session where expires_at < now() - make_interval(days => $1)',
      [days],
    );
    return forgotten;
  }
}
