import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys in the form that the settings of API and worker ask for. */
export interface Secrets {
  PII_KEYS: string;
  PII_HASH_KEY: string;
  PAYLOAD_KEYS: string;
  ATTACHMENT_KEYS: string;
}

/** Drawn at the first start and kept beside the data that they protect, readable by the owner alone. */
export function ensureSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const key = (): string => randomBytes(32).toString('base64');
  const ring = (): string => `first:${key()}`;
  const drawn = { PII_KEYS: ring(), PII_HASH_KEY: key(), PAYLOAD_KEYS: ring(), ATTACHMENT_KEYS: ring() };
  // What is new since the first start is drawn now; what is known stays.
  const secrets = { ...drawn, ...known };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}
