/**
 * Bundles the pages of apps/web into dist/web, each file also compressed once here instead of at every request.
 * Does nothing when nothing has changed since the last time. `node tools/build-pages.mjs` does this alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './install.mjs';

const SOURCES = ['apps/web', 'libs/domain', 'locales'];
const out = join(root, 'dist/web');
const stampFile = join(root, 'dist/.pages');
const compressible = /\.(js|css|html|svg)$/;

export async function buildPages() {
  const stamp = fingerprint([...SOURCES.flatMap(filesUnder), join(root, 'package-lock.json')]);
  const isCurrent = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isCurrent && existsSync(join(out, 'index.html'))) return;
  const { build } = await import('vite');
  await build({ configFile: join(root, 'apps/web/vite.config.mts'), logLevel: 'error' });
  for (const file of filesUnder('dist/web').filter((name) => compressible.test(name))) compress(file);
  writeFileSync(stampFile, stamp);
}

function compress(file) {
  const content = readFileSync(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content, quality));
}

function filesUnder(folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPages();
