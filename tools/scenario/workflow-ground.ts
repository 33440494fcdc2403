import { activityInfo } from '@temporalio/activity';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  Runtime,
  Worker,
  type WorkerOptions,
} from '@temporalio/worker';
import { deliveryActivities, type DeliveryActivities } from '@activities/delivery.activities';
import { ledgerActivities, type LedgerActivities } from '@activities/ledger.activities';
import { caseWorkflowId, matterWorkflowId } from '@workflows/messages';
import { TemporalMessenger, type Addresses } from '../../apps/worker/temporal-messenger';
import { buildWorkflowBundle } from '../../apps/worker/workflow-bundle';
import { addSearchAttributes } from '../stack/search-attributes';
import { resolveTemporal, temporalTestServer } from '../stack/temporal-binary';
import type { Ground } from './stage';
import { WorkflowStage } from './workflow-stage';

const QUEUE = 'scenarios';

export interface GroundOptions extends Pick<WorkerOptions, 'maxCachedWorkflows'> {
  /** How long a workflow task may take; the server's own 10 seconds unless given. */
  readonly taskTimeout?: '1s';
}

export interface WorkflowGround extends Ground {
  openStage(): Promise<WorkflowStage>;
}

type Activities = LedgerActivities & DeliveryActivities;

/**
 * One server, one worker and one bundle for all scenarios of a run; each scenario has workflow ids of its own. `options`
 * change the worker.
 */
export async function openWorkflowGround({
  taskTimeout,
  ...options
}: GroundOptions = {}): Promise<WorkflowGround> {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
  });
  const [path, workflowBundle] = await Promise.all([
    resolveTemporal(temporalTestServer),
    buildWorkflowBundle(),
  ]);
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  await addSearchAttributes(env.connection, env.namespace ?? 'default');
  const stages = new Stages();
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: QUEUE,
    workflowBundle,
    activities: stages.activities,
    shutdownGraceTime: '1s',
    ...options,
  });
  const running = worker.run();
  return {
    name: 'workflow',
    atOnce: 1,
    openStage: async () => stages.open(env, taskTimeout),
    close: async () => {
      worker.shutdown();
      await running;
      await env.teardown();
    },
  };
}

/** Sends each activity to the stage whose workflow asks for it, which the workflow's id begins with. */
class Stages {
  private readonly opened = new Map<string, Activities>();

  readonly activities: Activities = {
    record: (batch) => this.current().record(batch),
    noteBrokenOff: (end) => this.current().noteBrokenOff(end),
    deliver: (task) => this.current().deliver(task),
  };

  open(env: TestWorkflowEnvironment, taskTimeout?: '1s'): WorkflowStage {
    const stage = `s${this.opened.size + 1}`;
    const addresses: Addresses = {
      caseQueue: QUEUE,
      idOf: (to) => `${stage}/${'case' in to ? caseWorkflowId(to.case) : matterWorkflowId(to.matter)}`,
    };
    const opened = new WorkflowStage(env, addresses, taskTimeout);
    const messenger = new TemporalMessenger(env.client.workflow, addresses);
    this.opened.set(stage, { ...ledgerActivities(opened.ledger), ...deliveryActivities(messenger) });
    return opened;
  }

  private current(): Activities {
    const [stage] = activityInfo().workflowExecution!.workflowId.split('/', 1);
    return this.opened.get(stage!)!;
  }
}
