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
  /** Where a route answers that does nothing. */
  readonly nothingUrl: string;
  readonly pids: Readonly<Record<string, number>>;
}

export interface ProcessOptions {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly folder: string;
  readonly secrets: Secrets;
}

/**
 * Starts one API and one worker from `dist`, with production settings, the worker of the bare workflow, and a route that
 * does nothing.
 */
export async function startProcesses(options: ProcessOptions, keeper: Keeper): Promise<Processes> {
  const { temporalAddress, namespace } = options;
  const { apiUrl, pids } = await startProduct(options, keeper);
  const bareWorker = await startPart('bare/bare.worker.ts', [temporalAddress, namespace], keeper);
  const nothingPort = await freePort();
  await startPart('bare/nothing.route.ts', [String(nothingPort)], keeper);
  return {
    apiUrl,
    nothingUrl: `http://127.0.0.1:${nothingPort}/nothing`,
    pids: { ...pids, 'bare worker': bareWorker },
  };
}

async function startProduct(
  { databaseUrl, temporalAddress, namespace, folder, secrets }: ProcessOptions,
  keeper: Keeper,
): Promise<Pick<Processes, 'apiUrl' | 'pids'>> {
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
    await service.start((pid) => keeper.stopLater(service.name, (pids[name] = pid)));
  }
  return { apiUrl, pids };
}

/** Starts a program of the bench in a process of its own; its id once it has said that it is ready. */
async function startPart(file: string, args: readonly string[], keeper: Keeper): Promise<number> {
  const part = fork(join(__dirname, file), args, {
    execArgv: ['--require', '@swc-node/register'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  keeper.stopLater(file, part.pid!);
  const ended = once(part, 'exit').then(() => {
    throw new Error(`${file} ended before it was ready`);
  });
  await Promise.race([once(part, 'message'), ended]);
  part.disconnect();
  part.unref();
  return part.pid!;
}
