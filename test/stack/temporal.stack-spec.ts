import { createServer } from 'node:net';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { Keeper } from '../../tools/stack/keeper';
import { freePort } from '../../tools/stack/ports';
import { isAlive } from '../../tools/stack/process-identity';
import { resolveTemporal, temporalCli } from '../../tools/stack/temporal-binary';
import { startTemporal, type RunningTemporal } from '../../tools/stack/temporal-server';
import { temporaryFolder } from '../../tools/stack/temporary-folder';

const keeper = Keeper.start();
const folder = temporaryFolder('stack');
keeper.removeLater(folder);
afterAll(() => keeper.stopAll());

async function start(options: { port?: number } = {}): Promise<RunningTemporal> {
  const binary = await resolveTemporal(temporalCli);
  const server = await startTemporal({
    binary,
    dir: join(folder, 'temporal'),
    namespace: 'cases',
    ...options,
  });
  keeper.stopLater(`Temporal ${server.pid}`, server.pid);
  return server;
}

async function withConnection<T>(address: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

const thirtyDays = 30 * 24 * 3600;

describe('Temporal development server', () => {
  it('keeps closed runs for thirty days and knows the search attributes, also after a restart', async () => {
    const first = await start();
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    await withConnection(second.address, async ({ workflowService, operatorService }) => {
      const { config } = await workflowService.describeNamespace({ namespace: 'cases' });
      expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(thirtyDays);
      const { customAttributes } = await operatorService.listSearchAttributes({ namespace: 'cases' });
      expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(['Hall', 'Kind']));
    });
    await second.stop();
  });

  it('steps around a port that somebody else listens on', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const server = await start({ port });
    expect(server.address).not.toBe(`127.0.0.1:${port}`);
    await server.stop();
    other.close();
  });

  it('says where to look when it cannot start', async () => {
    const started = startTemporal({ binary: '/bin/false', dir: join(folder, 'broken'), namespace: 'cases' });
    await expect(started).rejects.toThrow(/did not start: it ended with 1\. Its log is .*temporal\.log/);
  });
});
