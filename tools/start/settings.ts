import { join, resolve } from 'node:path';
import { freePort, isFree } from '../stack/ports';

/** What the environment says about a local start; everything may be left out. */
export interface StartSettings {
  /** Where all state is kept; deleting it (while stopped) means starting afresh. */
  dataDir: string;
  /** A Postgres that exists, to be used instead of the embedded one. */
  databaseUrl?: string;
  /** A Temporal server that exists, to be used instead of one of our own. */
  temporalAddress?: string;
  temporalNamespace: string;
}

const root = resolve(__dirname, '../..');

export function readSettings(env: NodeJS.ProcessEnv = process.env): StartSettings {
  return {
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    temporalAddress: env.TEMPORAL_ADDRESS || undefined,
    temporalNamespace: env.TEMPORAL_NAMESPACE || 'default',
  };
}

/** The ports that the programs are known by; each can be set under its name. */
const usualPorts = { API_PORT: 3000, WORKER_HEALTH_PORT: 3001, TEMPORAL_PORT: 7233, TEMPORAL_UI_PORT: 8233 };

/** A port that was named must be free; the usual one is stepped around when it is taken. */
export async function choosePort(name: keyof typeof usualPorts, env = process.env): Promise<number> {
  const named = Number(env[name] || 0);
  if (!named) return freePort(usualPorts[name]);
  if (await isFree(named)) return named;
  throw new Error(
    `Port ${named} (${name}) is taken. Name another, or unset ${name} to have a free one picked.`,
  );
}

/** Path of a compiled file. */
export const compiled = (path: string): string => join(root, 'dist', path);
