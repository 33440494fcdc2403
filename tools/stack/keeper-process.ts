/**
 * Reads from its standard input, line by line, what its parent has started. When the input ends, the
 * parent is done or dead: everything named is stopped, the latest first. Started by keeper.ts.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeptFolder, KeptProcess } from './keeper';
import { isSame } from './process-identity';

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
  // The terminal may be gone with the parent; a message that nobody reads must not end the stopping.
  process.stdout.on('error', () => undefined);

  // A map keeps the place of what is set again.
  const kept = new Map<string, KeptProcess | KeptFolder>();
  for await (const line of createInterface({ input: process.stdin })) {
    const what = JSON.parse(line) as KeptProcess | KeptFolder;
    kept.set('folder' in what ? what.folder : what.name, what);
  }
  for (const what of [...kept.values()].reverse()) {
    if ('folder' in what) rmSync(what.folder, { recursive: true, force: true });
    else await stop(what);
  }
}

async function stop(target: KeptProcess): Promise<void> {
  if (!isSame(target)) return;
  if (target.announce) process.stdout.write(`Stopping ${target.name} …\n`);
  send(target.pid, target.signal);
  for (const giveUp = Date.now() + target.patienceMs; isSame(target); await sleep(25)) {
    if (Date.now() > giveUp) return send(target.pid, 'SIGKILL');
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

void main();
