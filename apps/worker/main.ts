import { Client, Connection } from '@temporalio/client';
import { NativeConnection, type Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import { ledgerDataSource } from '@ledger/data-source';
import { dataConverterOf } from '@workflows/codec/data-converter';
import { loadConfig, type Config } from './config';
import { serveHealth } from './health';
import { createLogger, installRuntime } from './logging';
import { untilThere, type Patience } from './patience';
import { ensureSchedules } from './schedules';
import { createWorkers } from './workers';

async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLogger(config);
  installRuntime(config, log);
  const workers: Worker[] = [];
  const signal = stopOnSignal(workers, log);
  const address = { host: config.WORKER_HEALTH_HOST, port: config.WORKER_HEALTH_PORT };
  const health = await serveHealth(address, () => ({
    worker: workers.length > 0 && workers.every((worker) => worker.getState() === 'RUNNING'),
  }));
  const outside = await reach(config, { log, signal });
  workers.push(...(await createWorkers(config, outside.native, outside)));
  const ended = Promise.all(workers.map((worker) => worker.run()));
  log.info('worker is running');
  const scheduled = untilThere('the schedules', { log, signal }, () => ensureSchedules(outside.client));
  await Promise.race([ended, scheduled.then(() => ended)]);
  // What was begun has been finished: the connections must outlive it.
  await Promise.all([outside.connection.close(), outside.native.close(), outside.ledgerDb.destroy()]);
  health.close();
  log.info('worker has ended');
}

/** Connects to the servers, waiting for those that are not up yet. */
async function reach(config: Config, patience: Patience) {
  const { TEMPORAL_ADDRESS, TEMPORAL_API_KEY: apiKey, TEMPORAL_TLS, TEMPORAL_NAMESPACE: namespace } = config;
  const temporal = { address: TEMPORAL_ADDRESS, apiKey, tls: TEMPORAL_TLS || undefined };
  const native = await untilThere('Temporal', patience, () => NativeConnection.connect(temporal));
  const connection = await untilThere('Temporal', patience, () => Connection.connect(temporal));
  const client = new Client({ connection, namespace, dataConverter: dataConverterOf(config.PAYLOAD_KEYS) });
  const { DATABASE_URL: url, DATABASE_POOL: poolSize } = config;
  const ledgerDb = await untilThere('Postgres', patience, () =>
    ledgerDataSource({ url, poolSize, name: 'worker' }).initialize(),
  );
  return { native, connection, client, ledgerDb, log: patience.log };
}

/** The first signal lets the workers finish what they have begun; what is being waited for is given up. */
function stopOnSignal(workers: readonly Worker[], log: Logger): AbortSignal {
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'worker is ending');
    stopping.abort();
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  return stopping.signal;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
