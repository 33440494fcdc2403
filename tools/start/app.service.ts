import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from './service';

export interface AppOptions {
  name: string;
  /** The compiled entry file. */
  entry: string;
  log: string;
  env: Record<string, string | undefined>;
  /** Answers 200 once the app can do its work. */
  readyUrl: string;
}

const patienceMs = 60_000;

/**
 * One of our own programs. Its output goes to a file and not through a pipe of ours, so that it can still
 * write while it drains, after we are gone.
 */
export function appService({ name, entry, log, env, readyUrl }: AppOptions): Service {
  return {
    name,
    log,
    stopSignal: 'SIGTERM',
    start: async (spawned) => {
      mkdirSync(dirname(log), { recursive: true });
      const output = openSync(log, 'a');
      const child = spawn(process.execPath, ['--enable-source-maps', entry], {
        // Of its own process group: Ctrl-C must not reach it before its turn.
        ...{ detached: true, stdio: ['ignore', output, output], env: { ...process.env, ...env } },
      });
      closeSync(output);
      if (child.pid) spawned(child.pid);
      await untilReady(child, name, log, readyUrl);
    },
  };
}

async function untilReady(child: ChildProcess, name: string, log: string, url: string): Promise<void> {
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `it ended with ${signal ?? code}`));
  for (const giveUp = Date.now() + patienceMs; ; await sleep(100)) {
    if (ended === undefined && (await answers(url))) return;
    if (ended === undefined && Date.now() < giveUp) continue;
    child.kill('SIGKILL');
    const tail = readFileSync(log, 'utf8').split('\n').slice(-15).join('\n');
    throw new Error(
      `${name} did not start: ${ended ?? `no answer from ${url} in ${patienceMs / 1000} s`}.\n${tail}\nIts log is ${log}.`,
    );
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
