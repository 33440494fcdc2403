import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { BARE_QUEUE, type BareActivities } from './bare.messages';

const [address, namespace] = process.argv.slice(2);
const activities: BareActivities = { record: async () => undefined };

/** A worker of its own for the bare workflow, as the SDK comes, until SIGTERM. */
async function main(): Promise<void> {
  const logger = new DefaultLogger('WARN');
  Runtime.install({ logger });
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: BARE_QUEUE,
    workflowBundle: await bundleWorkflowCode({ workflowsPath: require.resolve('./bare.workflow'), logger }),
    activities,
  });
  process.send?.('ready');
  await worker.run();
  await connection.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
