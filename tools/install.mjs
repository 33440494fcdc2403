/**
 * Brings node_modules to what package-lock.json says, and only when it is not there yet.
 * Node builtins only: on a fresh clone nothing else can be imported.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [needMajor, needMinor] = [20, 19];

export function ensureInstalled() {
  refuseOldNode();
  const missing = missingPackage();
  if (!missing) return;
  // npm ci empties node_modules first; an existing tree is brought up to date in place, which is
  // quicker and leaves alone whatever is running from it.
  const fresh = !existsSync(join(root, 'node_modules'));
  const what = fresh ? ['ci'] : ['install', '--no-save'];
  console.log(`Installing packages (${missing}); the first time this takes one to three minutes …`);
  npm([...what, '--no-audit', '--no-fund']);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(
    `Node ${needMajor}.${needMinor} or newer is needed, this is ${process.versions.node}.`,
    'Install a newer Node (see .nvmrc) and run the command again.',
  );
}

/** Names the first package that the lock asks for and node_modules lacks; undefined when all are there. */
function missingPackage() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return 'nothing is installed yet';
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(installedLock);
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    // Optional packages are mostly binaries of other platforms, which npm rightly leaves out.
    if (path === '' || optional || devOptional) continue;
    if (installed[path]?.version !== version)
      return `${path.replace(/^node_modules\//, '')} ${version} is missing`;
  }
  return undefined;
}

const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

function npm(args) {
  // Under `npm start` this is the npm that the user called; called directly, the one on PATH.
  const cli = process.env.npm_execpath;
  const [command, prefix] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const { status, error } = spawnSync(command, [...prefix, ...args], { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  fail(
    `npm ${args[0]} did not succeed${error ? ` (${error.message})` : ''}.`,
    'Look at its message above; most often the network or the registry setting (npm config get registry) is the cause.',
  );
}

function fail(what, advice) {
  console.error(`\n${what}\n${advice}`);
  process.exit(1);
}
