import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkflowBundle } from '../../apps/worker/workflow-bundle';
import { freePort } from '../../tools/stack/ports';
import { AppProcess } from './app-process';
import type { TemporalAddress } from './temporal';

/** The worker as a process of its own. */
export class WorkerProcess extends AppProcess {
  /** `folder` takes the workflow bundle, so that a restart need not make it again. */
  static async prepare(server: TemporalAddress, databaseUrl: string, folder: string): Promise<WorkerProcess> {
    const bundle = join(folder, 'workflow-bundle.js');
    writeFileSync(bundle, (await buildWorkflowBundle()).code);
    const port = await freePort();
    return new WorkerProcess('apps/worker/main.ts', `http://127.0.0.1:${port}/health/ready`, {
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: server.address,
      TEMPORAL_NAMESPACE: server.namespace,
      WORKFLOW_BUNDLE_PATH: bundle,
      WORKER_HEALTH_PORT: String(port),
    });
  }
}
