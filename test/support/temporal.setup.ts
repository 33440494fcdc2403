import type { Keeper } from '../../tools/stack/keeper';
import { resolveTemporal, temporalCli, temporalTestServer } from '../../tools/stack/temporal-binary';
import { startTemporal } from '../../tools/stack/temporal-server';
import { temporaryFolder } from '../../tools/stack/temporary-folder';

/** One development server per run, without a disk, that can skip time for single workflows. */
export async function startTestTemporal(keeper: Keeper): Promise<void> {
  const dir = temporaryFolder('temporal');
  keeper.removeLater(dir);
  const binary = await resolveTemporal(temporalCli);
  const server = await startTemporal({ binary, dir, namespace: 'test', inMemory: true, timeSkipping: true });
  keeper.stopLater('Temporal', server.pid);
  process.env.TEST_TEMPORAL_FOLDER = dir;
  process.env.TEST_TEMPORAL_CLI = binary;
  process.env.TEST_TEMPORAL_ADDRESS = server.address;
  process.env.TEST_TEMPORAL_NAMESPACE = server.namespace;
}

/** The time-skipping server is started by each suite for itself, since its clock is one for all; here only its path. */
export async function findTestServer(): Promise<void> {
  process.env.TEST_TEMPORAL_TEST_SERVER = await resolveTemporal(temporalTestServer);
}
