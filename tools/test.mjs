/** `npm test`: installs what is missing, then runs the parts (all, or the one named). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const runner = join(root, 'tools', 'test', 'run.ts');
const args = ['--require', '@swc-node/register', runner, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
