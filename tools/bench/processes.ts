import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { appService } from '../start/app.service';
import type { Secrets } from '../start/secrets';
import { compiled } from '../start/settings';
import type { Keeper } from '../stack/keeper';
import { freePort } from '../stack/ports';

/** The processes of product and bare workflow. */
export interface Processes {
  readonly apiUrl: string;
  readonly pids: Readonly<Record<string, number>>;
}

export interface ProcessOptions {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly folder: string;
  readonly secrets: Secrets;
}

/** Starts one API and one worker from `dist`, with production settings, and the worker of the bare workflow. */
export async function startProcesses(options: ProcessOptions, keeper: Keeper): Promise<Processes> {
  const { databaseUrl, temporalAddress, namespace, folder, secrets } = options;
  const [apiPort, workerPort] = [await freePort(), await freePort()];
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const env = {
    ...secrets,
    NODE_ENV: 'production',
    TZ: 'UTC',
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
  };
  const api = appService({
    name: 'API',
    entry: compiled('apps/api/main.js'),
    log: join(folder, 'api.log'),
    env: { ...env, API_PORT: String(apiPort), SESSION_COOKIE_SECURE: 'false', PUBLIC_RATE_FACTOR: '100' },
    readyUrl: `${apiUrl}/health/ready`,
  });
  const worker = appService({
    name: 'worker',
    entry: compiled('apps/worker/main.js'),
    log: join(folder, 'worker.log'),
    env: {
      ...env,
      WORKER_HEALTH_PORT: String(workerPort),
      WORKFLOW_BUNDLE_PATH: compiled('workflow-bundle.js'),
    },
    readyUrl: `http://127.0.0.1:${workerPort}/health/ready`,
  });
  const pids: Record<string, number> = {};
  for (const [name, service] of Object.entries({ api, worker })) {
    await service.start((pid) => {
      keeper.stopLater(service.name, pid);
      pids[name] = pid;
    });
  }
  pids['bare worker'] = await startBareWorker(options, keeper);
  return { apiUrl, pids };
}

async function startBareWorker(
  { temporalAddress, namespace }: ProcessOptions,
  keeper: Keeper,
): Promise<number> {
  const worker = fork(join(__dirname, 'bare/bare.worker.ts'), [temporalAddress, namespace], {
    execArgv: ['--require', '@swc-node/register'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  keeper.stopLater('bare worker', worker.pid!);
  const ended = once(worker, 'exit').then(() => {
    throw new Error('the bare worker ended before it was ready');
  });
  await Promise.race([once(worker, 'message'), ended]);
  worker.disconnect();
  worker.unref();
  return worker.pid!;
}
