import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { withLock } from './file-lock';
import { freePort } from './ports';
import { chooseAccount, locale, type PostgresAccount } from './postgres-account';

export interface PostgresOptions {
  /** The cluster's own folder; deleting it (stopped) means starting afresh. */
  dir: string;
  /** Created when it does not exist. */
  database: string;
  /** Taken when free; otherwise any free port. */
  port?: number;
  /** Further server settings, as `name=value`. */
  settings?: string[];
}

export interface RunningPostgres {
  url: string;
  port: number;
  pid: number;
  /** True when the server was still running from an earlier start. */
  adopted: boolean;
  stop(): void;
}

const user = 'agency';
const patienceMs = 30_000;
const askAgainMs = 200;
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'max_connections=100',
];

/**
 * Starts the embedded Postgres with its data under `dir`, or adopts the one that runs there since an
 * earlier start ended abruptly. It detaches from this process, so that Ctrl-C in the terminal does not
 * take the database away before the programs that use it have finished.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const account = chooseAccount(options.dir);
  return withLock(join(options.dir, 'start.lock'), async () => {
    const cluster = makeCluster(account);
    const adopted = await isRunning(account, cluster);
    if (!adopted) await launchPatiently(account, cluster, options);
    const { pid, port } = readPidFile(cluster.data);
    const base = `postgres://${user}:${cluster.password}@127.0.0.1:${port}`;
    await ensureDatabase(`${base}/postgres`, options.database);
    return {
      url: `${base}/${options.database}`,
      port,
      pid,
      adopted,
      stop: () => stop(account, cluster.data),
    };
  });
}

/**
 * Whether a server runs there and answers. One that was killed seems to run until the system has taken note of its end.
 */
async function isRunning(account: PostgresAccount, { data, password }: Cluster): Promise<boolean> {
  const seemsTo = (): boolean => account.run('pg_ctl', ['-D', data, 'status']).status === 0;
  for (const giveUp = Date.now() + patienceMs; seemsTo() && Date.now() < giveUp; await sleep(askAgainMs)) {
    const client = new Client({
      host: '127.0.0.1',
      port: readPidFile(data).port,
      user,
      password,
      database: 'postgres',
    });
    try {
      await client.connect();
      return true;
    } catch {
      // Starting up, shutting down, or dead: the next look tells.
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

/** The memory of a killed server is held by its children for a moment; a new one may only start when they have ended. */
async function launchPatiently(
  account: PostgresAccount,
  cluster: Cluster,
  options: PostgresOptions,
): Promise<void> {
  for (const giveUp = Date.now() + patienceMs; ; await sleep(askAgainMs)) {
    try {
      return await launch(account, cluster, options);
    } catch (error) {
      const held = /pre-existing shared memory|lock file .* already exists/.test((error as Error).message);
      if (!held || Date.now() > giveUp) throw error;
    }
  }
}

interface Cluster {
  data: string;
  log: string;
  password: string;
}

function makeCluster(account: PostgresAccount): Cluster {
  const data = join(account.home, 'cluster');
  const log = join(account.home, 'postgres.log');
  const passwordFile = join(account.home, 'password');
  if (!existsSync(passwordFile)) {
    writeFileSync(passwordFile, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  }
  if (!existsSync(log)) writeFileSync(log, '');
  if (!existsSync(data)) initialise(account, data, passwordFile);
  return { data, log, password: readFileSync(passwordFile, 'utf8').trim() };
}

/** Made beside its place and renamed at the end, so that an interrupted first start leaves no half cluster. */
function initialise(account: PostgresAccount, data: string, passwordFile: string): void {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  account.own(account.home);
  const { status, stderr } = account.run('initdb', [
    ...['-D', unfinished, '-U', user, '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8'],
    // ICU with zh-CN sorts names by pinyin, as every list in a hall is sorted.
    ...[`--locale=${locale}`, '--locale-provider=icu', '--icu-locale=zh-CN', '--no-instructions'],
  ]);
  if (status !== 0) throw new Error(`Postgres could not make its data folder ${data}: ${stderr}`);
  renameSync(unfinished, data);
}

async function launch(
  account: PostgresAccount,
  { data, log }: Cluster,
  options: PostgresOptions,
): Promise<void> {
  const port = await freePort(options.port);
  const switches = [...settings, ...(options.settings ?? [])].map((setting) => `-c ${setting}`);
  const server = [`-p ${port}`, ...switches].join(' ');
  const { status, stderr } = account.run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-t',
    '50',
    '-s',
    '-l',
    log,
    '-o',
    server,
    'start',
  ]);
  if (status === 0) return;
  const tail = readFileSync(log, 'utf8').split('\n').slice(-8).join('\n');
  throw new Error(`Postgres did not start; its log is ${log}.\n${stderr}${tail}`);
}

function readPidFile(data: string): { pid: number; port: number } {
  const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function ensureDatabase(adminUrl: string, database: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

function stop(account: PostgresAccount, data: string): void {
  const { status, stderr } = account.run('pg_ctl', [
    '-D',
    data,
    '-m',
    'fast',
    '-w',
    '-t',
    '30',
    '-s',
    'stop',
  ]);
  if (status !== 0) throw new Error(`Postgres did not stop: ${stderr}`);
}
