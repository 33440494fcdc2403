import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeBinaries, nativeFolder } from './postgres-binaries';

/**
 * Postgres refuses to run as root. Under root its programs are run as another account that the
 * machine already has (none is ever created), or else inside a user namespace.
 */
export interface PostgresAccount {
  /** Folder for the cluster, reachable by the account. */
  home: string;
  run(program: 'initdb' | 'pg_ctl', args: string[]): SpawnSyncReturns<string>;
  /** Gives the account what root has written for it. */
  own(path: string): void;
}

interface Ids {
  uid: number;
  gid: number;
}

/** LC_CTYPE must know UTF-8: under plain C, pg_trgm finds no trigrams in Chinese text. */
export const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** For root, whose repository others may not be able to reach (a clone under /root). */
const sharedFolder = '/var/lib/agency-assist';

export function chooseAccount(dir: string): PostgresAccount {
  mkdirSync(dir, { recursive: true, mode: 0o755 });
  const native = nativeFolder();
  completeBinaries(native);
  if (process.getuid?.() !== 0) return { home: dir, run: runner(native), own: () => undefined };
  return otherAccount(native, dir) ?? userNamespace(native, dir);
}

function otherAccount(native: string, dir: string): PostgresAccount | undefined {
  const ids = ['postgres', 'nobody'].map(idsOf).find((found) => found !== undefined);
  if (!ids || !canSwitchTo(ids)) return undefined;
  const reachable = (path: string): boolean =>
    spawnSync('test', ['-x', path], { ...ids, cwd: '/' }).status === 0;
  const programs = reachable(join(native, 'bin', 'postgres')) ? native : copyOf(native);
  return {
    home: reachable(dir) ? dir : homeElsewhere(dir),
    run: runner(programs, ids),
    own: (path) => execFileSync('chown', ['-R', `${ids.uid}:${ids.gid}`, path]),
  };
}

/** Where even root may not switch accounts (some containers): Postgres then sees a uid that is not 0. */
function userNamespace(native: string, dir: string): PostgresAccount {
  const prefix = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
  if (spawnSync(prefix[0]!, [...prefix.slice(1), 'true']).status !== 0) {
    throw new Error(
      'Running as root, and neither switching the account nor a user namespace is allowed here. ' +
        'Run as a normal user, or set DATABASE_URL to a Postgres that runs.',
    );
  }
  return { home: dir, run: runner(native, {}, prefix), own: () => undefined };
}

function runner(native: string, ids: Partial<Ids> = {}, prefix: string[] = []): PostgresAccount['run'] {
  return (program, args) => {
    const [command = '', ...rest] = [...prefix, join(native, 'bin', program), ...args];
    return spawnSync(command, rest, {
      ...ids,
      cwd: '/',
      env: { ...process.env, LC_ALL: locale, TZ: 'UTC' },
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
}

function idsOf(account: string): Ids | undefined {
  const number = (flag: string): number => {
    const { status, stdout } = spawnSync('id', [flag, account], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : 0;
  };
  const ids = { uid: number('-u'), gid: number('-g') };
  return ids.uid > 0 ? ids : undefined;
}

const canSwitchTo = (ids: Ids): boolean => spawnSync('true', { ...ids, cwd: '/' }).status === 0;

/** Copies the programs once per version to where every account can read them. */
function copyOf(native: string): string {
  const version = createHash('sha256')
    .update(readFileSync(join(native, 'pg-symlinks.json')))
    .update(native);
  const copy = join(sharedFolder, `postgres-${version.digest('hex').slice(0, 12)}`);
  if (existsSync(copy)) return copy;
  makeShared();
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  if (!existsSync(copy)) renameSync(unfinished, copy);
  return copy;
}

/** The choice is noted in `dir`, so that deleting `dir` means starting afresh here too. */
function homeElsewhere(dir: string): string {
  const note = join(dir, 'home');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  makeShared();
  const home = join(sharedFolder, randomUUID());
  mkdirSync(home, { mode: 0o755 });
  writeFileSync(note, `${home}\n`);
  return home;
}

function makeShared(): void {
  mkdirSync(sharedFolder, { recursive: true });
  chmodSync(sharedFolder, 0o755);
}
