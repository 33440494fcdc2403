import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from '@temporalio/client';
import { TestProduct } from '../support/product';
import { temporalCliPath } from '../support/temporal';

/** A run that is ended from outside: seen as such at once, and going on after what is advised. */
let product: TestProduct;
let clerk: string;
let head: string;
let no: string;
const ASK_AGAIN_MS = 200;

beforeAll(async () => {
  product = await TestProduct.start();
  const { api } = product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  await api.place({ id: 'hall', kind: 'hall', parentId: '530303', name: '大厅', policyProfile: 'zhanyi' });
  await api.place({ id: 'station', kind: 'unit', parentId: 'hall', name: '服务站' });
  await api.db.query(`update place set default_unit = 'station' where id = 'hall'`);
  clerk = await api.person('ke', { role: 'clerk', place: 'hall' });
  head = await api.person('zhao', { role: 'station-head', place: 'hall' });
  const matter = { title: '核名', detail: '多次未办成' };
  const body = { channel: 'window', applicant: { name: '何某', kind: 'organisation' }, matter };
  no = (await api.ask('POST', '/api/cases', { as: clerk, body })).body.no as string;
  expect(await comment('先记一笔')).toBe(200);
});
afterAll(() => product.stop());

const comment = async (text: string): Promise<number> => {
  const body = { text, visibility: 'internal' };
  return (await product.api.ask('POST', `/api/cases/${no}/commands/comment`, { as: head, body })).status;
};

interface Listed {
  readonly items: readonly { readonly no: string; readonly state: string }[];
}
const listed = async (state = ''): Promise<Listed['items']> =>
  (
    await product.api.ask<Listed>('GET', `/api/workflows?text=${no}${state && `&state=${state}`}`, {
      as: head,
    })
  ).body.items;
/** Temporal's list follows what happens after a moment. */
async function untilListed(state: string): Promise<void> {
  while ((await listed())[0]?.state !== state) await pause(ASK_AGAIN_MS);
}

interface Seen {
  readonly broken: boolean;
  readonly temporal: { readonly status: string; readonly workflowId: string; readonly runId: string };
}
const inside = async (): Promise<Seen> =>
  (await product.api.ask<Seen>('GET', `/api/cases/${no}/workflow`, { as: head })).body;

async function kinds(): Promise<string[]> {
  const path = `/api/cases/${no}/events`;
  const { body } = await product.api.ask<{ items: { kind: string }[] }>('GET', path, { as: head });
  return body.items.map(({ kind }) => kind);
}

describe('a case whose run was terminated', () => {
  it('is broken off in the list before anybody has noted it, and in what is said of it', async () => {
    expect(await inside()).toMatchObject({ broken: false, temporal: { status: 'running' } });
    await product.api.app.get(Client).workflow.getHandle(`case/${no}`).terminate('for the test');
    await untilListed('failed');
    expect((await listed('failed')).map((line) => line.no)).toEqual([no]);
    expect(await listed('waiting')).toEqual([]);
    expect(await inside()).toMatchObject({ broken: true, temporal: { status: 'terminated' } });
    expect(await product.api.db.query('select from broken_run')).toEqual([]);
  });

  it('goes on once its run was reset to the last workflow task, and is broken off no more', async () => {
    const before = await kinds();
    const { workflowId, runId } = (await inside()).temporal;
    const { address, namespace } = product.temporal;
    const where = ['--address', address, '--namespace', namespace];
    const what = ['--workflow-id', workflowId, '--run-id', runId, '--type', 'LastWorkflowTask'];
    await promisify(execFile)(temporalCliPath(), [
      ...['workflow', 'reset', ...where, ...what],
      ...['--reason', 'continue'],
    ]);
    await untilListed('waiting');
    expect(await comment('接着办')).toBe(200);
    expect(await kinds()).toEqual([...before, 'commented']);
    expect(await inside()).toMatchObject({ broken: false, temporal: { status: 'running' } });
    const noted = `insert into broken_run (stream, at, how) values ($1, now(), 'terminated')`;
    await product.api.db.query(noted, [workflowId]);
    expect(await listed('failed')).toEqual([]);
  });
});
