import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { identify, type ProcessIdentity } from './process-identity';

export interface KeptProcess extends ProcessIdentity {
  name: string;
  signal: NodeJS.Signals;
  /** After that it is ended by force. */
  patienceMs: number;
  announce: boolean;
}

export interface KeptFolder {
  folder: string;
}

/**
 * Whatever ends this process (Ctrl-C, kill, even kill -9), what it has started must end too, in order.
 * So the stopping is done by a small process of its own, the keeper: it is told of everything that is
 * started, and goes to work when the pipe from here closes.
 */
export class Keeper {
  private constructor(
    private readonly child: ChildProcess,
    private readonly announce: boolean,
  ) {}

  /** With `announce` it says on the console what it stops. */
  static start({ announce = false } = {}): Keeper {
    const program = ['--require', '@swc-node/register', join(__dirname, 'keeper-process.ts')];
    // Not of our process group: Ctrl-C is for us, and we tell the keeper.
    const child = spawn(process.execPath, program, { detached: true, stdio: ['pipe', 'inherit', 'inherit'] });
    child.stdin.on('error', () => undefined);
    child.unref();
    return new Keeper(child, announce);
  }

  /**
   * To be stopped before everything that was put here earlier. One that was here under the same name before
   * (and has been started again) keeps its place. Postgres takes SIGINT for "now, but in order".
   */
  stopLater(name: string, pid: number, signal: NodeJS.Signals = 'SIGTERM', patienceMs = 20_000): void {
    const identity = identify(pid);
    if (identity) this.tell({ name, signal, patienceMs, announce: this.announce, ...identity });
  }

  /** To be deleted in its turn. */
  removeLater(folder: string): void {
    this.tell({ folder });
  }

  /** Stops everything now, last started first. */
  async stopAll(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.ref();
    this.child.stdin?.end();
    await ended;
  }

  private tell(what: KeptProcess | KeptFolder): void {
    this.child.stdin?.write(`${JSON.stringify(what)}\n`);
  }
}
