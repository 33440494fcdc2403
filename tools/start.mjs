/** `npm start`: installs what is missing, then brings up the whole stack and stays until it is stopped. */
import { createRequire } from 'node:module';
import { build } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

process.chdir(root);
ensureInstalled();
const require = createRequire(import.meta.url);
require('@swc-node/register');
await require('./start/main.ts').main(build);
