import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { install, mayInstall, onPath } from '../../tools/stack/debian';
import { Keeper } from '../../tools/stack/keeper';
import { temporaryFolder } from '../../tools/stack/temporary-folder';
import { EICAR } from './fake-clamd';

const PACKAGE = 'clamav-daemon';
const ASK_AGAIN_MS = 50;

/** ClamAV's own daemon, as Debian has it. It knows one virus: the public lists are large and come from afar. */
export class Clamd {
  private constructor(
    private readonly keeper: Keeper,
    /** The path of its socket. */
    readonly address: string,
  ) {}

  /** Throws in plain words when there is none and none may be installed, or when it ends at once. */
  static async start(): Promise<Clamd> {
    const program = resolveClamd();
    const folder = temporaryFolder('clamd');
    const address = join(folder, 'clamd.socket');
    mkdirSync(join(folder, 'known'));
    // Name, any kind of file, at any place in it, and what stands there.
    writeFileSync(join(folder, 'known/test.ndb'), `Eicar:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
    const settings = [
      `DatabaseDirectory ${join(folder, 'known')}`,
      `LocalSocket ${address}`,
      'Foreground yes',
    ];
    writeFileSync(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
    const keeper = Keeper.start();
    keeper.removeLater(folder);
    const daemon = spawn(program, ['--config-file', join(folder, 'clamd.conf')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    keeper.stopLater('clamd', daemon.pid!);
    await Promise.race([untilReached(address), endOf(daemon)]);
    return new Clamd(keeper, address);
  }

  stop(): Promise<void> {
    return this.keeper.stopAll();
  }
}

function resolveClamd(): string {
  const programs = ['clamd'];
  if (!onPath(programs) && mayInstall()) install([PACKAGE], console.log);
  const found = onPath(programs);
  if (found) return found;
  throw new Error(`This test needs ClamAV's clamd on PATH. On Debian as root: apt-get install ${PACKAGE}`);
}

async function untilReached(address: string): Promise<void> {
  for (;;) {
    const socket = connect(address);
    const reached = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (reached) return;
    await pause(ASK_AGAIN_MS);
  }
}

async function endOf(daemon: ChildProcess): Promise<never> {
  const [code] = (await once(daemon, 'exit')) as [number | null];
  throw new Error(`clamd ended with ${code} before it answered; its message stands above.`);
}
