/**
 * `npm run build`: compiles apps/ and libs/ into dist/, with the same settings as the tests (.swcrc), makes
 * paths of the aliases, copies the data files beside the code, bundles the workflows, and the pages into dist/web.
 * Does nothing when nothing has changed since the last build.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPages } from './build-pages.mjs';
import { root } from './install.mjs';

const require = createRequire(import.meta.url);
const dist = join(root, 'dist');
const stampFile = join(dist, '.inputs');
const dataFile = /\.(json|ya?ml|html|css|svg)$/;
const isData = (file) => dataFile.test(file) && !/tsconfig\.\w+\.json$/.test(file);
const ofPages = (file) => relative(root, file).startsWith(join('apps', 'web') + sep);
const isSource = (file) => file.endsWith('.ts') && !/spec\.ts$|\.d\.ts$/.test(file) && !ofPages(file);

export async function build() {
  const files = ['apps', 'libs', 'locales']
    .flatMap(filesUnder)
    .filter((file) => isSource(file) || isData(file) || ofPages(file));
  const stamp = fingerprint([...files, ...['.swcrc', 'tsconfig.json', 'package-lock.json'].map(inRoot)]);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const started = Date.now();
  console.log('Building …');
  rmSync(dist, { recursive: true, force: true });
  await compile(files.filter(isSource));
  for (const file of files.filter((file) => isData(file) && !ofPages(file))) cpSync(file, output(file));
  await bundleWorkflows();
  await buildPages();
  writeFileSync(stampFile, stamp);
  console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function compile(sources) {
  const { transformFile } = require('@swc/core');
  const settings = JSON.parse(readFileSync(inRoot('.swcrc'), 'utf8'));
  const jsc = { ...settings.jsc, baseUrl: root, paths: aliases() };
  for (const source of sources) {
    const options = { ...settings, swcrc: false, jsc, outputPath: dirname(output(source)) };
    const { code, map } = await transformFile(source, options);
    const target = output(source).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${code}//# sourceMappingURL=${target.split(sep).at(-1)}.map\n`);
    writeFileSync(`${target}.map`, map);
  }
}

/** The bundle is made once here and read by every worker: making it takes seconds and most of a core. */
async function bundleWorkflows() {
  const bundler = join(dist, 'apps/worker/workflow-bundle.js');
  if (!existsSync(bundler)) return;
  const { code } = await require(bundler).buildWorkflowBundle();
  writeFileSync(join(dist, 'workflow-bundle.js'), code);
}

const aliases = () => JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8')).compilerOptions.paths;
const inRoot = (name) => join(root, name);
const output = (file) => join(dist, relative(root, file));

function filesUnder(folder) {
  const entries = readdirSync(inRoot(folder), { recursive: true, withFileTypes: true });
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
