import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { migrate } from '@ledger/migrate';
import { seedCast, signInCast } from '../../tools/bench/product/cast';
import { HttpClient } from '../../tools/bench/product/http-client';
import type { Tokens } from '../../tools/bench/product/product.contender';
import { Keeper } from '../../tools/stack/keeper';
import { temporaryFolder } from '../../tools/stack/temporary-folder';
import { apps } from '../../tools/start/apps';
import { postgresServer, temporalServer } from '../../tools/start/servers';
import type { Service } from '../../tools/start/service';
import { Supervisor } from '../../tools/start/supervisor';

export type Part = 'worker' | 'api' | 'temporal' | 'postgres';

const quietly = (): void => undefined;
const root = join(__dirname, '../..');

/** The whole product as `npm start` runs it, in a folder of its own, whose processes can be killed one by one. */
export class StackUnderFire {
  private readonly stopping = new AbortController();
  private watching: Promise<void> | undefined;

  private constructor(
    private readonly keeper: Keeper,
    private readonly pids: ReadonlyMap<Part, number>,
    readonly databaseUrl: string,
    readonly http: HttpClient,
    readonly tokens: Tokens,
  ) {}

  static async start(): Promise<StackUnderFire> {
    build();
    const folder = temporaryFolder('faults');
    const keeper = Keeper.start();
    keeper.removeLater(folder);
    const settings = { dataDir: folder, temporalNamespace: 'default' };
    const pids = new Map<Part, number>();
    const supervisor = new Supervisor(keeper, quietly);
    const up = (part: Part, service: Service) => supervisor.start(noting(pids, part, service));
    const postgres = postgresServer(settings, quietly);
    await up('postgres', postgres);
    await migrate(postgres.address);
    const temporal = await temporalServer(settings, quietly);
    await up('temporal', temporal);
    const all = await apps(settings, { databaseUrl: postgres.address, temporalAddress: temporal.address });
    await Promise.all([up('worker', all.worker), up('api', all.api)]);
    const http = new HttpClient(all.apiUrl);
    const passwords = await seedCast(postgres.address);
    const tokens = await signInCast(http, passwords);
    const stack = new StackUnderFire(keeper, pids, postgres.address, http, tokens);
    stack.watching = supervisor.watch(stack.stopping.signal);
    return stack;
  }

  /** Ends a process at once and without warning; the supervisor starts it again. */
  kill(part: Part): void {
    process.kill(this.pids.get(part)!, 'SIGKILL');
  }

  /** Rejects when a part cannot be started again; otherwise lasts until the stack is stopped. */
  async failed(): Promise<never> {
    await this.watching;
    return new Promise(() => undefined);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.http.close();
    try {
      await this.watching;
    } finally {
      await this.keeper.stopAll();
    }
  }
}

/** Remembers under which process id a part runs now. */
const noting = (pids: Map<Part, number>, part: Part, service: Service): Service => ({
  ...service,
  start: (spawned) =>
    service.start((pid) => {
      pids.set(part, pid);
      spawned(pid);
    }),
});

function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}
