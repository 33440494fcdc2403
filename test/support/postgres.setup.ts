import { join } from 'node:path';
import type { Keeper } from '../../tools/stack/keeper';
import { startPostgres } from '../../tools/stack/postgres';
import { temporaryFolder } from '../../tools/stack/temporary-folder';

/** A lost commit does not matter in a test run; waiting for the disk would take most of its time. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** One cluster per run, of its own even when DATABASE_URL is set: tests never touch anybody's data. */
export async function startTestPostgres(keeper: Keeper): Promise<void> {
  const folder = temporaryFolder('postgres');
  keeper.removeLater(folder);
  const server = await startPostgres({ dir: join(folder, 'postgres'), database: 'postgres', settings });
  keeper.stopLater('Postgres', server.pid, 'SIGINT');
  process.env.TEST_POSTGRES_URL = server.url;
}
