import type { DataSource, EntityManager } from 'typeorm';
import { AppointmentEntity } from './appointment.entity';
import { PersonEntity } from './person.entity';

export interface Post {
  readonly role: string;
  readonly place: string;
}

export interface PersonWithPosts {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly lockedUntil: Date | null;
  readonly posts: readonly (Post & { readonly path: string })[];
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** Argon2id; without it the person cannot sign in with a password. */
  readonly passwordHash?: string;
  readonly mustChangePassword: boolean;
  readonly posts: readonly Post[];
}

export type PersonChange = Partial<Pick<PersonEntity, 'name' | 'email' | 'active'>>;

export interface PersonFilter {
  /** A part of the name or the id, whatever the case of its letters. */
  readonly text?: string;
  /** Only people with a post at the place whose path this is, or below it. */
  readonly under?: string;
  readonly role?: string;
  /** Only people of these ids. */
  readonly ids?: readonly string[];
  readonly active?: boolean;
  /** People after this id: the next page. */
  readonly after?: string;
  readonly limit: number;
}

const SELECT = `
  select p.id, p.name, p.email, p.active, p.must_change_password as "mustChangePassword",
         p.locked_until as "lockedUntil",
         coalesce((select json_agg(json_build_object('role', a.role, 'place', l.id, 'path', l.path)
                                   order by l.path, a.role)
                   from appointment a join place l on l.id = a.place_id
                   where a.person_id = p.id and l.active), '[]') as posts
  from person p`;

/** People and their posts. */
export class PersonRepository {
  constructor(private readonly db: DataSource) {}

  /** People in the order of their ids. */
  list({ text, under, role, ids, active, after, limit }: PersonFilter): Promise<PersonWithPosts[]> {
    return this.db.query(
      `${SELECT}
       where ($1::text is null or exists (
           select from appointment a join place l on l.id = a.place_id
           where a.person_id = p.id and starts_with(l.path, $1) and ($2::text is null or a.role = $2)))
         and ($2::text is null or exists (select from appointment a where a.person_id = p.id and a.role = $2))
         and ($3::text[] is null or p.id = any($3)) and ($4::boolean is null or p.active = $4)
         and ($5::text is null or p.id > $5)
         and ($7::text is null or position(lower($7) in lower(p.name || ' ' || p.id)) > 0)
       order by p.id limit $6`,
      [under ?? null, role ?? null, ids ?? null, active ?? null, after ?? null, limit, text ?? null],
    );
  }

  async find(id: string, within: EntityManager = this.db.manager): Promise<PersonWithPosts | undefined> {
    const [row] = await within.query<PersonWithPosts[]>(`${SELECT} where p.id = $1`, [id]);
    return row;
  }

  /** The names of those people who exist, by id. */
  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; name: string }[]>(
      'select id, name from person where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Adds a person with their posts; false when the id is taken. */
  async add(person: NewPerson, within: EntityManager = this.db.manager): Promise<boolean> {
    const { id, name, email, passwordHash, mustChangePassword } = person;
    const rows = await within.query<unknown[]>(
      `insert into person (id, name, email, password_hash, must_change_password) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning id`,
      [id, name, email ?? null, passwordHash ?? null, mustChangePassword],
    );
    if (rows.length === 0) return false;
    for (const post of person.posts) await this.appoint(id, post, within);
    return true;
  }

  async change(id: string, change: PersonChange, within: EntityManager = this.db.manager): Promise<void> {
    if (Object.keys(change).length > 0) await within.update(PersonEntity, { id }, change);
  }

  async appoint(id: string, { role, place }: Post, within: EntityManager = this.db.manager): Promise<void> {
    await within.query(
      'insert into appointment (person_id, place_id, role) values ($1, $2, $3) on conflict do nothing',
      [id, place, role],
    );
  }

  async dismiss(id: string, { role, place }: Post, within: EntityManager = this.db.manager): Promise<void> {
    await within.delete(AppointmentEntity, { personId: id, placeId: place, role });
  }
}
