import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(__dirname, '../..');
const ASK_AGAIN_MS = 50;

/** One of the apps as a process of its own, which can be killed and started again at the same address. */
export class AppProcess {
  private child: ChildProcess | undefined;
  private output = '';

  /** `entry` is its main file; `readyUrl` answers 200 once it does its work. */
  constructor(
    private readonly entry: string,
    private readonly readyUrl: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Resolves when it does its work; it may do so already. Throws with what it said when it does not. */
  async start(): Promise<void> {
    if (this.isRunning) return;
    this.output = '';
    const child = spawn(process.execPath, ['--require', '@swc-node/register', this.entry], {
      cwd: ROOT,
      env: { ...process.env, TZ: 'UTC', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const hear = (chunk: Buffer): void => void (this.output += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    for (;;) {
      if (child.exitCode !== null) throw new Error(`${this.entry} has ended: ${this.output}`);
      const ready = await fetch(this.readyUrl).catch(() => undefined);
      if (ready?.status === 200) return;
      await pause(ASK_AGAIN_MS);
    }
  }

  /** As a power cut would: nothing is finished. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** As a deployment would: what was begun is finished. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  private get isRunning(): boolean {
    const { child } = this;
    return child !== undefined && child.exitCode === null && child.signalCode === null;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || !this.isRunning) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
