import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { resolveChromium } from '../../tools/stack/chromium';

const root = resolve(__dirname, '../..');

/** Finds a Chromium and builds the pages as they are now, once per run. */
export async function prepareBrowser(): Promise<void> {
  process.env.TEST_CHROMIUM = resolveChromium();
  const { status } = spawnSync(process.execPath, [join(root, 'tools/build-pages.mjs')], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('The pages could not be built; the reason stands above.');
  process.env.TEST_PAGES = join(root, 'dist/web');
}
