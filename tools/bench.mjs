/** `npm run bench [-- full | b1] [-- --write]`: builds what is measured, and measures it. */
import { createRequire } from 'node:module';
import { build } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

process.chdir(root);
ensureInstalled();
const require = createRequire(import.meta.url);
require('@swc-node/register');
await build();
await require('./bench/main.ts').main(process.argv.slice(2));
process.exit();
