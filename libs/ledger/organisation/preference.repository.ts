import type { DataSource } from 'typeorm';

/** So many a person may keep: enough for every list of the console. */
const MOST = 100;

/** What people set for themselves; nobody else reads it. */
export class PreferenceRepository {
  constructor(private readonly db: DataSource) {}

  /** All of a person's, by name. */
  async listOf(person: string): Promise<Record<string, unknown>> {
    const rows = await this.db.query<{ name: string; value: unknown }[]>(
      'select name, value from person_preference where person_id = $1 order by name',
      [person],
    );
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  }

  /** Sets one; false when the person keeps as many as there may be and this is not one of them. */
  async set(person: string, name: string, value: unknown): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `insert into person_preference (person_id, name, value)
       select $1, $2, $3 where exists (select from person_preference where person_id = $1 and name = $2)
         or (select count(*) from person_preference where person_id = $1) < $4
       on conflict (person_id, name) do update set value = excluded.value, changed_at = now()
       returning name`,
      [person, name, JSON.stringify(value), MOST],
    );
    return rows.length === 1;
  }

  /** Takes one back; nothing happens when there is none. */
  async remove(person: string, name: string): Promise<void> {
    await this.db.query('delete from person_preference where person_id = $1 and name = $2', [person, name]);
  }
}
