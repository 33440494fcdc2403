import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../../tools/stack/process-identity';
import { temporaryFolder } from '../../tools/stack/temporary-folder';

/** Starts a process that keeps a sleeping child and a folder, tells us the child's number, and goes on. */
const owner = (folder: string): string => `
  const { Keeper } = require('./tools/stack/keeper');
  const child = require('node:child_process').spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
  const keeper = Keeper.start();
  keeper.removeLater(${JSON.stringify(folder)});
  keeper.stopLater('the sleeper', child.pid);
  console.log(child.pid);
  setInterval(() => undefined, 1000);
`;

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(25);
}

describe('keeper', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'stops what was started when its owner gets %s',
    async (signal) => {
      const folder = temporaryFolder('stack');
      const process_ = spawn(process.execPath, ['--require', '@swc-node/register', '-e', owner(folder)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [line] = (await once(createInterface({ input: process_.stdout }), 'line')) as [string];
      const sleeper = Number(line);
      expect(isAlive(sleeper)).toBe(true);
      process_.kill(signal);
      await until(() => !isAlive(sleeper) && !existsSync(folder));
    },
  );
});
