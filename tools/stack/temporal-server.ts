import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports';

export interface TemporalOptions {
  /** Path of the `temporal` program. */
  binary: string;
  /** Folder for the log and, unless `inMemory`, the database. */
  dir: string;
  namespace: string;
  inMemory?: boolean;
  /** Taken when free; otherwise any free port. */
  port?: number;
  /** As `port`; without it no UI is served. */
  uiPort?: number;
  /** Told the number of the process as soon as it runs, before it is ready. */
  spawned?: (pid: number) => void;
  /** For tests on a server that can skip time for one workflow. */
  timeSkipping?: boolean;
}

/** Time is skipped for single workflows, and no timer waits up to a second for the next look at what is due. */
const SKIPPING = ['frontend.WorkflowTimeSkippingEnabled=true', 'history.timerProcessorMaxTimeShift="10ms"'];

export interface RunningTemporal {
  address: string;
  namespace: string;
  pid: number;
  uiUrl?: string;
  stop(): Promise<void>;
}

/** Closed runs must outlive the 24 hours that the server keeps them by default. */
const retention = '720h';

/** Set when a workflow starts and never on its way: each later change costs a write to the visibility store. */
const searchAttributes = ['Hall=Keyword', 'Kind=Keyword'];

const patienceMs = 60_000;

/**
 * Starts a Temporal development server of our own. It is ready only once this very process has said so in
 * its log: an answer on the port alone could come from somebody else's server that was quicker to bind it.
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  mkdirSync(options.dir, { recursive: true });
  const port = await freePort(options.port);
  const uiPort = options.uiPort === undefined ? undefined : await freePort(options.uiPort);
  const address = `127.0.0.1:${port}`;
  const log = join(options.dir, 'temporal.log');
  const child = launch(options, log, switches(options, port, uiPort));
  if (child.pid) options.spawned?.(child.pid);
  await waitUntilReady(child, log, port);
  keepClosedRuns(options, address);
  return {
    address,
    namespace: options.namespace,
    pid: child.pid!,
    uiUrl: uiPort === undefined ? undefined : `http://127.0.0.1:${uiPort}`,
    stop: () => stop(child),
  };
}

function switches(options: TemporalOptions, port: number, uiPort: number | undefined): string[] {
  return [
    ...['--ip', '127.0.0.1', '--port', String(port), '--namespace', options.namespace, '--log-level', 'warn'],
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-disable-news-fetch']),
    ...(options.inMemory ? [] : ['--db-filename', join(options.dir, 'temporal.db')]),
    ...searchAttributes.flatMap((attribute) => ['--search-attribute', attribute]),
    ...(options.timeSkipping ? SKIPPING.flatMap((value) => ['--dynamic-config-value', value]) : []),
  ];
}

/** In a process group of its own: Ctrl-C must not take the server away before the workers have drained. */
function launch({ binary }: TemporalOptions, log: string, args: string[]): ChildProcess {
  const output = openSync(log, 'w');
  const stdio = ['ignore', output, output] as const;
  const child = spawn(binary, ['server', 'start-dev', ...args], { detached: true, stdio: [...stdio] });
  closeSync(output);
  return child;
}

async function waitUntilReady(child: ChildProcess, log: string, port: number): Promise<void> {
  const ready = new RegExp(`Temporal Server: .*:${port}\\b`);
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, signal) => (failure = `it ended with ${signal ?? code}`));
  for (const giveUp = Date.now() + patienceMs; ; await sleep(50)) {
    const output = readFileSync(log, 'utf8');
    if (failure === undefined && ready.test(output)) return;
    if (failure === undefined && Date.now() < giveUp) continue;
    child.kill('SIGKILL');
    const reason = failure ?? `it was not ready after ${patienceMs / 1000} s`;
    throw new Error(
      `The Temporal server did not start: ${reason}. Its log is ${log}.\n${output.slice(-800)}`,
    );
  }
}

function keepClosedRuns({ binary, namespace }: TemporalOptions, address: string): void {
  const args = ['operator', 'namespace', 'update', '--retention', retention, '--namespace', namespace];
  const { status, stderr } = spawnSync(binary, [...args, '--address', address], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Temporal's retention could not be set to ${retention}: ${stderr}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(impatience);
}
