import { join } from 'node:path';
import { startPostgres } from '../stack/postgres';
import { resolveTemporal, temporalCli } from '../stack/temporal-binary';
import { startTemporal } from '../stack/temporal-server';
import type { Service } from './service';
import { choosePort, type StartSettings } from './settings';

export type Say = (line: string) => void;

/** Where the apps find a server of the stack; known once it has been started. */
export interface Server extends Service {
  address: string;
}

/** The embedded Postgres; its address is the database's URL. When started again it keeps its port. */
export function postgresServer({ dataDir }: StartSettings, say: Say): Server {
  const dir = join(dataDir, 'postgres');
  let port: number | undefined;
  const postgres: Server = {
    name: 'Postgres',
    log: join(dir, 'postgres.log'),
    stopSignal: 'SIGINT',
    address: '',
    async start(spawned) {
      const server = await startPostgres({ dir, database: 'agency_assist', port });
      spawned(server.pid);
      keepsAddress(postgres, server.url);
      port = server.port;
      say(`Postgres ${server.adopted ? 'was still running' : 'runs'} on 127.0.0.1:${port}`);
    },
  };
  return postgres;
}

export interface TemporalServer extends Server {
  uiUrl: string;
}

/** A Temporal development server of our own. When started again it keeps its ports. */
export async function temporalServer(settings: StartSettings, say: Say): Promise<TemporalServer> {
  const dir = join(settings.dataDir, 'temporal');
  const binary = await resolveTemporal(temporalCli, say);
  const ports = { port: await choosePort('TEMPORAL_PORT'), uiPort: await choosePort('TEMPORAL_UI_PORT') };
  const temporal: TemporalServer = {
    name: 'Temporal',
    log: join(dir, 'temporal.log'),
    stopSignal: 'SIGTERM',
    address: '',
    uiUrl: '',
    async start(spawned) {
      const namespace = settings.temporalNamespace;
      const server = await startTemporal({ binary, dir, namespace, ...ports, spawned });
      keepsAddress(temporal, server.address);
      temporal.uiUrl = server.uiUrl ?? '';
      say(`Temporal runs on ${server.address}`);
    },
  };
  return temporal;
}

/** The apps were told an address once: a server that comes back elsewhere is of no use to them. */
function keepsAddress(server: Server, address: string): void {
  if (server.address && server.address !== address) {
    throw new Error(
      `Another program took the port of ${server.name} while it was away. Start everything again.`,
    );
  }
  server.address = address;
}
