import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { poolOf } from './data-source';

/** Names of statements by their text: Postgres knows a prepared statement by its name. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('hex');
  names.set(text, name);
  return name;
}

/**
 * The rows of a statement that comes with every command: sent past the mapper, and planned once per connection, since
 * planning it takes longer than carrying it out. The texts must be few: each stays prepared as long as its connection.
 * Throws the driver's errors, and the mapper's when the source is not connected.
 */
export async function prepared<R>(db: DataSource, text: string, values: readonly unknown[]): Promise<R[]> {
  if (!db.isInitialized) return db.query<R[]>(text, [...values]);
  const { rows } = await poolOf(db).query({ name: nameOf(text), text, values: [...values] });
  return rows as R[];
}
