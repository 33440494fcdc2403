import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../stack/file-lock';
import { identify, isSame, type ProcessIdentity } from '../stack/process-identity';

/**
 * Claims the data folder for this process, since two stacks on the same data would ruin it.
 * Throws with the number of the process that has it. Returns what gives the folder free again.
 */
export async function claim(dataDir: string): Promise<() => void> {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'running.json');
  await withLock(`${file}.lock`, async () => {
    const holder = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity) : undefined;
    if (holder && isSame(holder)) {
      throw new Error(
        `It is already running on ${dataDir} (process ${holder.pid}). ` +
          'Use that one, stop it with Ctrl-C in its terminal, or set DATA_DIR to another folder.',
      );
    }
    writeFileSync(file, JSON.stringify(identify(process.pid)));
  });
  return () => rmSync(file, { force: true });
}
