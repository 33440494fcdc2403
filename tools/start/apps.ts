import { join } from 'node:path';
import { appService } from './app.service';
import { ensureSecrets } from './secrets';
import type { Service } from './service';
import { choosePort, compiled, type StartSettings } from './settings';

/** The servers that the apps stand on. */
export interface Ground {
  databaseUrl: string;
  temporalAddress: string;
  temporalUiUrl?: string;
}

export interface Apps {
  worker: Service;
  api: Service;
  apiUrl: string;
}

/** Worker and API on the ground given, each with the settings that suit one machine and one person. */
export async function apps(settings: StartSettings, ground: Ground): Promise<Apps> {
  const [workerPort, port] = [await choosePort('WORKER_HEALTH_PORT'), await choosePort('API_PORT')];
  const apiUrl = `http://127.0.0.1:${port}`;
  const log = (name: string): string => join(settings.dataDir, 'logs', `${name}.log`);
  const shared = sharedEnvironment(settings, ground);
  return {
    apiUrl,
    worker: appService({
      name: 'worker',
      entry: compiled('apps/worker/main.js'),
      log: log('worker'),
      env: { ...shared, WORKER_HEALTH_PORT: String(workerPort) },
      readyUrl: `http://127.0.0.1:${workerPort}/health/ready`,
    }),
    api: appService({
      name: 'API',
      entry: compiled('apps/api/main.js'),
      log: log('api'),
      env: { ...shared, ...apiEnvironment(port), TEMPORAL_UI_URL: ground.temporalUiUrl },
      readyUrl: `${apiUrl}/health/ready`,
    }),
  };
}

const sharedEnvironment = ({ dataDir, temporalNamespace }: StartSettings, ground: Ground) => ({
  NODE_ENV: 'development',
  TZ: 'UTC',
  LOG_PRETTY: 'true',
  DATABASE_URL: ground.databaseUrl,
  TEMPORAL_ADDRESS: ground.temporalAddress,
  TEMPORAL_NAMESPACE: temporalNamespace,
  WORKFLOW_BUNDLE_PATH: compiled('workflow-bundle.js'),
  TEXT_MESSAGE_DRIVER: 'log',
  ...ensureSecrets(dataDir),
});

const apiEnvironment = (port: number) => ({
  API_PORT: String(port),
  PUBLIC_ORIGINS: `http://127.0.0.1:${port},http://localhost:${port}`,
  // A browser keeps a secure cookie to itself on plain http.
  SESSION_COOKIE_SECURE: 'false',
});
