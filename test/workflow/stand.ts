import { randomUUID } from 'node:crypto';
import { Client, WithStartWorkflowOperation, type Connection, type WorkflowHandle } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { Worker } from '@temporalio/worker';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  Runtime,
  type NativeConnection,
  type WorkerOptions,
} from '@temporalio/worker';
import { deliveryActivities } from '@activities/delivery.activities';
import { factsActivities } from '@activities/facts.activities';
import { ledgerActivities } from '@activities/ledger.activities';
import type { MessengerPort } from '@activities/messenger.port';
import { epochMsOf, parseMoment, type Moment } from '@domain/calendar/moment';
import type { Actor } from '@domain/kernel/actor';
import type { Facts } from '@domain/kernel/command';
import type { CaseState } from '@domain/case/state';
import type { EntityState } from '@domain/kernel/mechanism';
import type { Delivery } from '@domain/kernel/message';
import type { Rules } from '@domain/kernel/turn';
import {
  CASE_WORKFLOW,
  caseWorkflowId,
  matterWorkflowId,
  RECEIPT_UPDATE,
  VIEW_QUERY,
  type Carried,
  type CaseInput,
  type CommandInput,
  type Reply,
  type StartCase,
  type View,
} from '@workflows/messages';
import { ThisThreadWorker } from '../../apps/worker/this-thread-worker';
import { TemporalMessenger } from '../../apps/worker/temporal-messenger';
import { buildWorkflowBundle } from '../../apps/worker/workflow-bundle';
import { PEOPLE, policyWith, UNITS, type PersonId } from '../fixtures/hall';
import { nationalCalendar } from '../fixtures/national-calendar';
import { FlakyLedger } from './flaky-ledger';
import { untilProcessed } from '../../apps/api/cases/until-processed';

/** A Monday in the opening hours: business time in these tests begins here. */
const OPENING = '2026-03-02 10:00';
const PATIENCE_MS = 30_000;

export interface Server {
  readonly connection: Connection;
  readonly nativeConnection: NativeConnection;
  readonly namespace?: string;
  currentTimeMs(): Promise<number>;
}

type Staged = EntityState & { stage: string };

export interface StandOptions {
  readonly worker?: Partial<WorkerOptions>;
  readonly dataConverter?: DataConverter;
  /** Puts something between the workflows and the way to each other. */
  readonly messenger?: (real: MessengerPort) => MessengerPort;
}

export const FACTS: Facts = {
  units: [...UNITS],
  people: PEOPLE as unknown as Facts['people'],
  cases: {},
};

export const rulesOfTheHall = (): Rules => ({ policy: policyWith(), calendar: nationalCalendar() });

export const actorOf = (who: PersonId): Actor => ({ id: who, ...PEOPLE[who] }) as Actor;

export const SIMPLE = {
  class: 'simple',
  lead: 'market',
  handler: 'gu',
  track: 'no-obstacle',
  obstacle: 'dragged',
};

/** The SDK's logs would drown the tests' own words. Before anything connects. */
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  shutdownSignals: [],
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
});

/** Real workflows on a real server, with a ledger in memory that can be told to be away. Each stand has its own queue. */
export class Stand {
  readonly ledger = new FlakyLedger();
  readonly lookedUp: unknown[] = [];
  /** Business time less the server's, in milliseconds. */
  offset = 0;
  private running: Promise<void> | undefined;
  private worker: Worker | undefined;
  private readonly queue = `stand-${randomUUID()}`;
  private given = 0;

  private constructor(
    readonly client: Client,
    private readonly server: Server,
    private readonly options: StandOptions,
    private readonly workflowBundle: WorkerOptions['workflowBundle'],
  ) {}

  static async open(server: Server, options: StandOptions = {}): Promise<Stand> {
    const workflowBundle = await buildWorkflowBundle();
    const { connection, namespace } = server;
    const client = new Client({ connection, namespace, dataConverter: options.dataConverter });
    const stand = new Stand(client, server, options, workflowBundle);
    await stand.beginAnew();
    await stand.startWorker();
    return stand;
  }

  /** Cases registered from here on begin on that Monday again. */
  async beginAnew(): Promise<void> {
    this.offset = epochMsOf(parseMoment(OPENING)!) - (await this.server.currentTimeMs());
  }

  async startWorker(): Promise<void> {
    const addresses = { caseQueue: this.queue, idOf: (to: Delivery['to']) => this.idOf(to) };
    const real = new TemporalMessenger(this.client.workflow, addresses);
    const facts = {
      lookUp: async (question: unknown) => {
        this.lookedUp.push(question);
        return FACTS;
      },
    };
    this.worker = await ThisThreadWorker.create({
      connection: this.server.nativeConnection,
      namespace: this.server.namespace,
      taskQueue: this.queue,
      workflowBundle: this.workflowBundle,
      dataConverter: this.options.dataConverter,
      activities: {
        ...ledgerActivities(this.ledger),
        ...deliveryActivities(this.options.messenger?.(real) ?? real),
        ...factsActivities(facts),
      },
      stickyQueueScheduleToStartTimeout: '1s',
      ...this.options.worker,
    });
    this.running = this.worker.run();
  }

  async stopWorker(): Promise<void> {
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }

  /** Registers a case by the clerk; resolves when it is in the ledger. */
  async register(no: string, more: Partial<StartCase> = {}): Promise<Reply> {
    const start: StartCase = {
      no: this.name(no),
      id: `register-${no}`,
      actor: actorOf('clerk'),
      payload: { channel: 'window', matter: { title: '执照变更', detail: '窗口不给办' } },
      facts: { hall: 'hall', defaultUnit: 'front', applicant: 'a1' },
      rules: rulesOfTheHall(),
      businessTimeOffsetMs: this.offset,
      ...more,
    };
    const startWorkflowOperation = new WithStartWorkflowOperation<(input: CaseInput) => Promise<void>>(
      CASE_WORKFLOW,
      {
        workflowId: this.idOf({ case: start.no }),
        taskQueue: this.queue,
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        args: [{ start }],
      },
    );
    return this.client.workflow.executeUpdateWithStart(RECEIPT_UPDATE, {
      args: [start.id],
      updateId: `receipt-${start.id}`,
      startWorkflowOperation,
    });
  }

  /** A case that market is handling, in the hands of gu, with three working days. */
  async accepted(no: string, more: Partial<StartCase> = {}): Promise<WorkflowHandle> {
    await this.register(no, more);
    await this.give(no, 'clerk', 'accept', SIMPLE);
    return this.handle(no);
  }

  /** Gives a command as an update; the id makes it the same command again. */
  give(
    no: string,
    who: PersonId,
    name: string,
    payload: object,
    { id = `u${++this.given}`, expected, ...facts }: { id?: string; expected?: number } & Partial<Facts> = {},
  ): Promise<Reply> {
    const input: CommandInput = { actor: actorOf(who), payload, facts: { ...FACTS, ...facts }, expected };
    const deadline = Date.now() + PATIENCE_MS;
    return this.client.workflow.withDeadline(deadline, () =>
      untilProcessed(deadline, () =>
        this.handle(no).executeUpdate<Reply, [CommandInput]>(name, { args: [input], updateId: id }),
      ),
    );
  }

  /** Where a case stands, by its workflow. */
  async standing(no: string): Promise<{ stage: string; nextWake: Moment | null }> {
    const { state, nextWake } = await this.handle(no).query<View<Staged>>(VIEW_QUERY);
    return { stage: state.stage, nextWake };
  }

  /** Ends the run of a case and begins another in which so much time has passed: what an outage looks like to it. */
  async goOnLater(no: string, laterMs: number): Promise<void> {
    const { state } = await this.handle(no).query<View<CaseState>>(VIEW_QUERY);
    await this.handle(no).terminate('a long night');
    const carried: Carried<CaseState> = {
      v: 1,
      state,
      rules: rulesOfTheHall(),
      answered: [],
      delivered: [],
      businessTimeOffsetMs: this.offset + laterMs,
      decisionsPerRun: 250,
      eventsBefore: 0,
    };
    const { workflowId } = this.handle(no);
    await this.client.workflow.start(CASE_WORKFLOW, {
      workflowId,
      taskQueue: this.queue,
      args: [{ carried }],
    });
  }

  signal(no: string, name: string, input: unknown): Promise<void> {
    return this.handle(no).signal(name, input);
  }

  /** The no as the workflows have it: unlike that of any other stand on the server. */
  name(no: string): string {
    return `${this.queue.slice(6, 14)}-${no}`;
  }

  handle(no: string): WorkflowHandle {
    const full = this.name(no);
    return this.client.workflow.getHandle(this.idOf(no.includes('.m') ? { matter: full } : { case: full }));
  }

  idOf(to: Delivery['to']): string {
    return 'case' in to ? caseWorkflowId(to.case) : matterWorkflowId(to.matter);
  }

  /** How many events the history of the present run has. */
  async historyLength(no: string): Promise<number> {
    return (await this.handle(no).describe()).historyLength;
  }

  /** Ids of all runs of a case, the present one first. */
  async runs(no: string): Promise<string[]> {
    const runs: string[] = [];
    const { workflowId } = this.handle(no);
    for (let runId: string | undefined = (await this.handle(no).describe()).runId; runId;) {
      runs.push(runId);
      const { events } = await this.client.workflow.getHandle(workflowId, runId).fetchHistory();
      runId = events![0]!.workflowExecutionStartedEventAttributes!.continuedExecutionRunId || undefined;
    }
    return runs;
  }

  /** Resolves when the n-th run of a case has begun. */
  async untilRun(no: string, n: number): Promise<void> {
    while ((await this.runs(no)).length < n);
  }

  async close(): Promise<void> {
    await this.stopWorker();
  }
}
