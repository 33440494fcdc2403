import { parts, type Server } from '../../tools/test/parts';
import { Keeper } from '../../tools/stack/keeper';
import { prepareBrowser } from './browser.setup';
import { startTestPostgres } from './postgres.setup';
import { findTestServer, startTestTemporal } from './temporal.setup';

const starts: Record<Server, (keeper: Keeper) => Promise<void>> = {
  postgres: startTestPostgres,
  temporal: startTestTemporal,
  'test-server': findTestServer,
  browser: prepareBrowser,
};

/** Starts what the part needs, once per run; its addresses reach the suites through the environment. */
export default async function setUp(
  _global: unknown,
  project: { displayName?: { name: string } },
): Promise<void> {
  const part = parts.find(({ name }) => name === project.displayName?.name);
  const keeper = Keeper.start();
  running.keeper = keeper;
  for (const server of part?.needs ?? []) await starts[server](keeper);
}

/** jest runs set-up and tear-down in one process and as two files: this is what they share. */
export const running = globalThis as { keeper?: Keeper };
