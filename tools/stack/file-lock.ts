import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-identity';

const patienceMs = 60_000;
const pauseMs = 100;

/**
 * Runs `work` while holding `file`, so that two first starts at the same moment do not trample each other.
 * A lock whose holder is dead is taken over.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (const giveUp = Date.now() + patienceMs; !acquire(file); await sleep(pauseMs)) {
    if (Date.now() > giveUp)
      throw new Error(`Another start has held ${file} for a minute; delete it if none is running.`);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = holderOf(file);
  if (holder && !isAlive(holder)) rmSync(file, { force: true });
  return false;
}

/** Undefined also while the holder has created the file and not yet written its number. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
