import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import pino from 'pino';
import { dataConverterOf } from '@workflows/codec/data-converter';
import { HALL_ATTRIBUTE, KIND_ATTRIBUTE } from '@workflows/messages';
import { loadConfig } from '../../apps/worker/config';
import { buildWorkflowBundle } from '../../apps/worker/workflow-bundle';
import { createWorkers } from '../../apps/worker/workers';
import { TestApi } from './api';
import { setting } from './setting';
import { temporalServer } from './temporal';

/** `INDEXED_VALUE_TYPE_KEYWORD` of the server's interface. */
const KEYWORD = 2;
/** How long closed runs are kept. */
const DAY = msToTs('1 day');
const ASK_AGAIN_MS = 100;

// Before the first connection: the workers' own log would hide the tests', and signals are for the runner.
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });

/** API and worker of a suite's own, in this process, on a database and a Temporal namespace of their own. */
export class TestProduct {
  private constructor(
    readonly api: TestApi,
    readonly temporal: { readonly address: string; readonly namespace: string },
    private readonly settings: Readonly<Record<string, string>>,
    private worker: RunningWorker | undefined,
  ) {}

  static async start(settings: Readonly<Record<string, string>> = {}): Promise<TestProduct> {
    const { address } = temporalServer();
    const namespace = await makeNamespace(address);
    const api = await TestApi.start({
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: namespace,
      ...settings,
    });
    const product = new TestProduct(api, { address, namespace }, settings, undefined);
    await product.startWorker();
    return product;
  }

  async startWorker(): Promise<void> {
    this.worker = await RunningWorker.start(this.api, this.temporal, this.settings);
  }

  /** Commands find nobody to carry them out from here on. */
  async stopWorker(): Promise<void> {
    await this.worker?.stop();
    this.worker = undefined;
  }

  async stop(): Promise<void> {
    await this.stopWorker();
    await this.api.stop();
  }
}

/** The worker's own parts, put together as its main file does. */
class RunningWorker {
  private constructor(
    private readonly workers: readonly Worker[],
    private readonly ended: Promise<unknown>,
    private readonly close: () => Promise<unknown>,
  ) {}

  static async start(
    api: TestApi,
    { address, namespace }: TestProduct['temporal'],
    settings: Readonly<Record<string, string>>,
  ): Promise<RunningWorker> {
    const config = loadConfig({
      ...settings,
      WORKFLOW_BUNDLE_PATH: await workflowBundle(),
      DATABASE_URL: api.database.url,
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: namespace,
      LOG_LEVEL: 'silent',
      ATTACHMENT_KEYS: api.settings.ATTACHMENT_KEYS,
    });
    const native = await NativeConnection.connect({ address });
    const connection = await Connection.connect({ address });
    const client = new Client({ connection, namespace, dataConverter: dataConverterOf(config.PAYLOAD_KEYS) });
    const log = pino({ level: 'silent' });
    const workers = await createWorkers(config, native, { ledgerDb: api.db, client, log });
    const ended = Promise.all(workers.map((worker) => worker.run()));
    return new RunningWorker(workers, ended, () => Promise.all([native.close(), connection.close()]));
  }

  async stop(): Promise<void> {
    for (const worker of this.workers) worker.shutdown();
    await this.ended;
    await this.close();
  }
}

/** Bundled by the first suite of a run and found by the others: it takes seconds. */
async function workflowBundle(): Promise<string> {
  const path = join(setting('TEST_TEMPORAL_FOLDER', 'the Temporal development server'), 'workflow-bundle.js');
  if (existsSync(path)) return path;
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, (await buildWorkflowBundle()).code);
  await rename(unfinished, path);
  return path;
}

/** Ids of workflows are case numbers, which begin anew in every database: so each has a namespace of its own. */
async function makeNamespace(address: string): Promise<string> {
  const namespace = `suite-${randomUUID()}`;
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: DAY });
    const searchAttributes = { [HALL_ATTRIBUTE]: KEYWORD, [KIND_ATTRIBUTE]: KEYWORD };
    // The server takes a moment until every part of it knows a new namespace.
    await untilDone(() => connection.operatorService.addSearchAttributes({ namespace, searchAttributes }));
    const { workflow } = new Client({ connection, namespace });
    await untilDone(() => workflow.count(`${HALL_ATTRIBUTE} = 'nowhere'`));
    return namespace;
  } finally {
    await connection.close();
  }
}

async function untilDone(act: () => Promise<unknown>): Promise<void> {
  while (
    !(await act().then(
      () => true,
      () => false,
    ))
  )
    await pause(ASK_AGAIN_MS);
}
