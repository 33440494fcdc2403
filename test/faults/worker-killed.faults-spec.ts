import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { CaseState } from '@domain/case/state';
import type { Actor } from '@domain/kernel/actor';
import {
  CASE_QUEUE,
  CASE_WORKFLOW,
  caseWorkflowId,
  RECEIPT_UPDATE,
  VIEW_QUERY,
  WORKFLOW_TASK_TIMEOUT_MS,
  type CaseInput,
  type Reply,
  type StartCase,
  type View,
} from '@workflows/messages';
import { policyWith } from '../fixtures/hall';
import { nationalCalendar } from '../fixtures/national-calendar';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { connectToServer, temporalServer } from '../support/temporal';
import { WorkerProcess } from '../support/worker-process';

const CLERK: Actor = { id: 'clerk', roles: ['clerk'] };
const folder = mkdtempSync(join(tmpdir(), 'agency-assist-worker-'));

let env: TestWorkflowEnvironment;
let client: Client;
let database: TestDatabase;
let worker: WorkerProcess;
beforeAll(async () => {
  [env, database] = await Promise.all([connectToServer(), createDatabase()]);
  client = env.client;
  worker = await WorkerProcess.prepare(temporalServer(), database.url, folder);
  await worker.start();
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await env.teardown();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a caller does who was not answered: asks again with the same key. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (const giveUp = Date.now() + 90_000; ;) {
    try {
      return await client.withDeadline(Date.now() + 8_000, ask);
    } catch (error) {
      if (Date.now() > giveUp) throw error;
    }
  }
}

const register = (no: string): Promise<Reply> =>
  insist(() => {
    const start: StartCase = {
      no,
      id: `register-${no}`,
      actor: CLERK,
      payload: { channel: 'window', matter: { title: '执照变更', detail: '窗口不给办' } },
      facts: { hall: 'hall', defaultUnit: 'front', applicant: 'a1' },
      rules: { policy: policyWith(), calendar: nationalCalendar() },
    };
    return client.workflow.executeUpdateWithStart(RECEIPT_UPDATE, {
      args: [start.id],
      updateId: `receipt-${no}`,
      startWorkflowOperation: new WithStartWorkflowOperation<(input: CaseInput) => Promise<void>>(
        CASE_WORKFLOW,
        {
          workflowId: caseWorkflowId(no),
          taskQueue: CASE_QUEUE,
          workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT_MS,
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          args: [{ start }],
        },
      ),
    });
  });

const comment = (no: string, id: string): Promise<Reply> =>
  insist(() =>
    client.workflow.getHandle(caseWorkflowId(no)).executeUpdate<Reply, [unknown]>('comment', {
      updateId: id,
      args: [
        {
          actor: CLERK,
          payload: { text: id, visibility: 'internal' },
          facts: { units: [], people: {}, cases: {} },
        },
      ],
    }),
  );

/** The ledger's events of a case, in order. */
async function eventsOf(no: string): Promise<{ seq: number; kind: string; text?: string }[]> {
  const { rows } = await database.client.query<{ seq: number; kind: string; text?: string }>(
    `select seq, kind, data->>'text' as text from event where stream = $1 order by seq`,
    [`case/${no}`],
  );
  return rows;
}

async function expectWhole(no: string, ids: readonly string[]): Promise<void> {
  const events = await eventsOf(no);
  expect(events.map(({ seq }) => seq)).toEqual([...events.keys()].map((i) => i + 1));
  const comments = events.filter(({ kind }) => kind === 'commented').map(({ text }) => text);
  expect([...comments].sort()).toEqual([...ids].sort());
  const view = await insist(() =>
    client.workflow.getHandle(caseWorkflowId(no)).query<View<CaseState>>(VIEW_QUERY),
  );
  expect(view.state.seq).toBe(events.length);
  const { rows } = await database.client.query<{ id: string }>(
    `select id from command_receipt where stream = $1 and name = 'comment'`,
    [`case/${no}`],
  );
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
}

describe('a worker that is killed', () => {
  it('in the middle of a decision: after the restart it is taken once', async () => {
    await register('middle');
    // The ledger cannot record while someone holds the head of the case's log.
    await database.client.query('begin');
    await database.client.query(`select from stream_head where stream = 'case/middle' for update`);
    const given = comment('middle', 'in-the-middle');
    for (let blocked = false; !blocked;) {
      // Within a transaction, who waits is what it was when it was asked first.
      await database.client.query('select pg_stat_clear_snapshot()');
      const { rows } = await database.client.query<{ count: string }>(
        `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%record_batch%'`,
      );
      blocked = Number(rows[0]!.count) > 0;
    }
    await worker.kill();
    await database.client.query('commit');
    await worker.start();
    expect(await given).toMatchObject({ no: 'middle' });
    await expectWhole('middle', ['in-the-middle']);
  });

  it('again and again while commands are sent: nothing is lost, nothing is twice', async () => {
    const cases = ['k1', 'k2', 'k3', 'k4'];
    await Promise.all(cases.map(register));
    let killing = true;
    const given = new Map<string, string[]>(cases.map((no) => [no, []]));
    const callers = cases.map(async (no) => {
      for (let i = 0; killing; i++) {
        const ids = [`${no}-${i}-a`, `${no}-${i}-b`, `${no}-${i}-c`];
        await Promise.all(ids.map((id) => comment(no, id)));
        given.get(no)!.push(...ids);
      }
    });
    for (let kills = 0; kills < 5; kills++) {
      // Anywhere in a decision: as soon as some more have been recorded.
      const before = await countEvents();
      while ((await countEvents()) < before + 10 + kills * 7);
      await worker.kill();
      await worker.start();
    }
    killing = false;
    await Promise.all(callers);
    for (const no of cases) await expectWhole(no, given.get(no)!);
  });

  it('by a deployment, finishes what it has begun', async () => {
    await register('deployed');
    const given = Promise.all(Array.from({ length: 8 }, (_, i) => comment('deployed', `d${i}`)));
    await worker.stop();
    await worker.start();
    await given;
    await expectWhole(
      'deployed',
      Array.from({ length: 8 }, (_, i) => `d${i}`),
    );
  });
});

async function countEvents(): Promise<number> {
  const { rows } = await database.client.query<{ count: string }>('select count(*) from event');
  return Number(rows[0]!.count);
}
