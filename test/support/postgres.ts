import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '@ledger/migrate';
import { setting } from './setting';

export interface TestDatabase {
  url: string;
  /** A connected client of its own for looking into the database; closed by `drop`. */
  client: Client;
  drop(): Promise<void>;
}

const template = 'migrated_template';

/** Any number that all suites agree on. */
const templateLock = 7_301_944;

/** A database of the suite's own with every migration applied, copied from a template that the first suite makes. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (admin) => {
    await ensureTemplate(admin);
    await admin.query(`create database ${name} template ${template}`);
  });
  const url = urlOf(name);
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    url,
    client,
    drop: async () => {
      await client.end();
      await asAdmin((admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}

/** An empty database, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin((admin) => admin.query(`create database ${name}`));
  return urlOf(name);
}

/** Suites run in parallel; the lock makes one of them build the template while the others wait. */
async function ensureTemplate(admin: Client): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return;
    const unfinished = `${template}_unfinished`;
    await admin.query(`drop database if exists ${unfinished} with (force)`);
    await admin.query(`create database ${unfinished}`);
    await migrate(urlOf(unfinished));
    await admin.query(`alter database ${unfinished} rename to ${template}`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [templateLock]);
  }
}

async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(setting('TEST_POSTGRES_URL', 'Postgres'));
  url.pathname = `/${database}`;
  return url.href;
}
