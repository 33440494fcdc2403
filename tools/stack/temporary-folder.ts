import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that other accounts can reach too: under root, Postgres runs as one of them. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `agency-assist-${purpose}-`));
  chmodSync(folder, 0o755);
  return folder;
}
