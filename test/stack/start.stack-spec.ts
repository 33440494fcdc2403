import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive } from '../../tools/stack/process-identity';
import { temporaryFolder } from '../../tools/stack/temporary-folder';

const root = resolve(__dirname, '../..');
const dataDir = temporaryFolder('start');

interface Running {
  npm: ChildProcess;
  output: () => string;
  apiUrl: string;
  temporalAddress: string;
}

/** `npm start` on the data folder of this suite, up to its welcome. */
async function start(): Promise<Running> {
  const { DATABASE_URL: _1, TEMPORAL_ADDRESS: _2, NODE_ENV: _3, ...env } = process.env;
  const npm = spawn('npm', ['start'], { cwd: root, env: { ...env, DATA_DIR: dataDir } });
  let text = '';
  npm.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  npm.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  await until(
    () => /Stop with Ctrl-C/.test(text) || npm.exitCode !== null,
    () => text,
  );
  const [, apiUrl = ''] = /API +(http:\S+)\/api/.exec(text) ?? [];
  const [, temporalAddress = ''] = /Temporal runs on (\S+)/.exec(text) ?? [];
  return { npm, output: () => text, apiUrl, temporalAddress };
}

async function until(condition: () => boolean | Promise<boolean>, describe: () => string): Promise<void> {
  for (const giveUp = Date.now() + 90_000; !(await condition()); await sleep(100)) {
    if (Date.now() > giveUp) throw new Error(`It did not come to pass: ${describe()}`);
  }
}

/** The processes whose environment or command line names our data folder; Linux only, like the machines we test on. */
function ours(): Array<{ pid: number; command: string }> {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isAlive(pid))
    .map((pid) => ({ pid, command: read(`/proc/${pid}/cmdline`), env: read(`/proc/${pid}/environ`) }))
    .filter(({ command, env }) => command.includes(dataDir) || env.includes(`DATA_DIR=${dataDir}`));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

const health = async (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
const pidOf = (what: string): number => ours().find(({ command }) => command.includes(what))?.pid ?? 0;
const named = (): string =>
  ours()
    .map(({ command }) => command)
    .join('\n');

describe('npm start', () => {
  afterAll(async () => {
    for (const { pid } of ours()) process.kill(pid, 'SIGTERM');
    await until(() => ours().length === 0, named);
    rmSync(dataDir, { recursive: true, force: true });
  });

  let passwords: string[] = [];
  const signIns = (output: string): string[] => output.match(/^ {2}\S.* {2,}\S+ {2,}\S+ {2,}.+, .+$/gm) ?? [];

  it('comes up with sign-ins, starts again what is killed, and stops all of it when npm is killed', async () => {
    const { npm, output, apiUrl } = await start();
    expect(await health(apiUrl)).toBe(true);
    passwords = signIns(output());
    expect(passwords.length).toBeGreaterThan(5);
    for (const page of ['/', '/cases/1', '/citizens/']) {
      const answer = await fetch(apiUrl + page, { headers: { accept: 'text/html' } });
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<div id="root">')]);
    }

    const worker = pidOf('apps/worker/main.js');
    process.kill(worker, 'SIGKILL');
    await until(() => pidOf('apps/worker/main.js') > 0 && pidOf('apps/worker/main.js') !== worker, output);
    process.kill(pidOf('start-dev'), 'SIGKILL');
    await until(() => output().includes('Temporal has ended unexpectedly'), output);
    await until(() => health(apiUrl), output);

    npm.kill('SIGKILL');
    await until(() => ours().length === 0, named);
  });

  it('goes on where it ended, refuses a second start on the same data, and stops in order', async () => {
    const { npm, output } = await start();
    expect(output()).not.toContain('Telling');
    expect(signIns(output())).toEqual(passwords);
    const second = await start();
    expect(second.output()).toContain('It is already running');
    expect(second.npm.exitCode).toBe(1);

    const other = spawn('sleep', ['300']);
    npm.kill('SIGTERM');
    await until(() => ours().length === 0, named);
    const stopped = output().match(/Stopping (worker|API|Temporal|Postgres)/g);
    expect(stopped).toEqual(['worker', 'API', 'Temporal', 'Postgres'].map((name) => `Stopping ${name}`));
    expect(identify(other.pid!)).toBeDefined();
    other.kill();
  });
});
