import { join } from 'node:path';
import { readSettings } from '../start/settings';
import { ensureSecrets } from '../start/secrets';
import { startPostgres } from '../stack/postgres';

export interface LedgerSettings {
  readonly databaseUrl: string;
  readonly keys: { readonly keys: string; readonly hashKey: string };
  /** Undefined where attachments are not encrypted. */
  readonly attachmentKeys: string | undefined;
  /** Stops what was started for this alone. */
  readonly close: () => void;
}

/** The ledger of `DATABASE_URL`, or that of the local stack, which need not be running; the keys likewise. */
export async function ledgerSettings(env: NodeJS.ProcessEnv = process.env): Promise<LedgerSettings> {
  const { dataDir, databaseUrl } = readSettings(env);
  if (databaseUrl) {
    const { PII_KEYS: keys = '', PII_HASH_KEY: hashKey = '' } = env;
    const attachmentKeys = env.ATTACHMENT_KEYS || undefined;
    return { databaseUrl, keys: { keys, hashKey }, attachmentKeys, close: () => undefined };
  }
  const secrets = ensureSecrets(dataDir);
  const keys = { keys: env.PII_KEYS || secrets.PII_KEYS, hashKey: env.PII_HASH_KEY || secrets.PII_HASH_KEY };
  const attachmentKeys = env.ATTACHMENT_KEYS || secrets.ATTACHMENT_KEYS;
  const server = await startPostgres({ dir: join(dataDir, 'postgres'), database: 'agency_assist' });
  const close = () => (server.adopted ? undefined : server.stop());
  return { databaseUrl: server.url, keys, attachmentKeys, close };
}
