import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client as PostgresClient } from 'pg';
import { migrate } from '@ledger/migrate';
import { dataConverterOf } from '@workflows/codec/data-converter';
import { parsePayloadKeys } from '@workflows/codec/payload-codec';
import { freePort } from '../stack/ports';
import { Keeper } from '../stack/keeper';
import { startPostgres } from '../stack/postgres';
import { resolveTemporal, temporalCli } from '../stack/temporal-binary';
import { startTemporal } from '../stack/temporal-server';
import { temporaryFolder } from '../stack/temporary-folder';
import { ensureSecrets } from '../start/secrets';
import { bareContender } from './bare/bare.contender';
import type { Contender } from './contender';
import { cpuOf } from './counters';
import { seedCast, signInCast } from './product/cast';
import { HttpClient } from './product/http-client';
import { startProcesses, type Processes } from './processes';
import { productContender } from './product/product.contender';

/** Everything that is measured, running, with what measures it. */
export interface Ground {
  /** Which Temporal server it runs on: its own development server, or one that was named. */
  readonly server: Server;
  readonly product: ReturnType<typeof productContender>;
  readonly bare: Contender;
  readonly bareActivity: Contender;
  /** Temporal's own client as the product would use it without the API. */
  readonly productClient: TemporalClient;
  readonly client: TemporalClient;
  /** Asks a route that does nothing, as the product is asked. */
  askNothing(): Promise<void>;
  readonly database: PostgresClient;
  /** Processor time used by each part so far; undefined where the system does not tell. */
  cpu(): Readonly<Record<string, number>> | undefined;
  close(): Promise<void>;
}

export type Server = 'development' | 'named';

interface Servers {
  readonly server: Server;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly pids: Readonly<Record<string, number>>;
}

/**
 * Starts servers, product and bare worker in a folder of their own, production settings on all; `TEMPORAL_ADDRESS` names
 * a Temporal server to measure on instead of the development server.
 */
export async function openGround(say: (line: string) => void): Promise<Ground> {
  const folder = temporaryFolder('bench');
  const keeper = Keeper.start();
  keeper.removeLater(folder);
  try {
    const servers = await startServers(folder, keeper);
    say('Servers run; starting product and bare worker');
    const secrets = ensureSecrets(folder);
    const processes = await startProcesses({ ...servers, folder, secrets }, keeper);
    const http = new HttpClient(processes.apiUrl);
    const tokens = await signInCast(http, await seedCast(servers.databaseUrl));
    const connection = await Connection.connect({ address: servers.temporalAddress });
    const { namespace } = servers;
    const client = new TemporalClient({ connection, namespace });
    const dataConverter = dataConverterOf(parsePayloadKeys(secrets.PAYLOAD_KEYS));
    const database = new PostgresClient({ connectionString: servers.databaseUrl });
    await database.connect();
    await database.query('create extension if not exists pg_stat_statements');
    return {
      server: servers.server,
      product: productContender(http, tokens),
      bare: bareContender(client, 'local'),
      bareActivity: bareContender(client, 'activity'),
      productClient: new TemporalClient({ connection, namespace, dataConverter }),
      client,
      askNothing: () => askNothing(http, processes.nothingUrl),
      database,
      cpu: () => cpuOfAll({ ...servers.pids, ...processes.pids }),
      close: async () => {
        http.close();
        await database.end();
        await connection.close();
        await keeper.stopAll();
      },
    };
  } catch (error) {
    await keeper.stopAll();
    throw error;
  }
}

async function askNothing(http: HttpClient, url: string): Promise<void> {
  const { status } = await http.post(url, {});
  if (status !== 201) throw new Error(`${url} answered ${status}`);
}

async function startServers(folder: string, keeper: Keeper): Promise<Servers> {
  const postgres = await startPostgres({
    dir: join(folder, 'postgres'),
    database: 'bench',
    settings: ['shared_preload_libraries=pg_stat_statements'],
  });
  keeper.stopLater('Postgres', postgres.pid, 'SIGINT');
  await migrate(postgres.url);
  const namespace = process.env.TEMPORAL_NAMESPACE ?? 'default';
  const named = process.env.TEMPORAL_ADDRESS;
  if (named) {
    const pids = { postgres: postgres.pid };
    return { server: 'named', databaseUrl: postgres.url, temporalAddress: named, namespace, pids };
  }
  const dir = join(folder, 'temporal');
  mkdirSync(dir, { recursive: true });
  const binary = await resolveTemporal(temporalCli);
  const temporal = await startTemporal({ binary, dir, namespace, port: await freePort() });
  keeper.stopLater('Temporal', temporal.pid);
  const pids = { postgres: postgres.pid, temporal: temporal.pid };
  return {
    server: 'development',
    databaseUrl: postgres.url,
    temporalAddress: temporal.address,
    namespace,
    pids,
  };
}

function cpuOfAll(pids: Processes['pids']): Readonly<Record<string, number>> | undefined {
  const used = Object.entries(pids).map(([name, pid]) => [name, cpuOf(pid)] as const);
  return used.some(([, ms]) => ms === undefined)
    ? undefined
    : (Object.fromEntries(used) as Record<string, number>);
}
