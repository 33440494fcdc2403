import { Client, Connection } from '@temporalio/client';
import { caseWorkflowId } from '@workflows/messages';
import { TestProduct } from '../support/product';
import type { Answer } from '../support/api';

/** What a caller is told when the answer does not come, when the case has ended, and when something is away. */
let product: TestProduct;
let clerk: string;
let head: string;

beforeEach(async () => {
  product = await TestProduct.start();
  const { api } = product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  await api.place({ id: 'hall', kind: 'hall', parentId: '530303', name: '沾益大厅' });
  await api.place({ id: 'bureau', kind: 'unit', parentId: 'hall', name: '服务局' });
  await api.db.query(`update place set default_unit = 'bureau' where id = 'hall'`);
  clerk = await api.person('ke', { role: 'clerk', place: 'hall' });
  head = await api.person('zhao', { role: 'station-head', place: 'hall' });
});
afterEach(() => product.stop());

const get = (path: string): Promise<Answer> => product.api.ask('GET', path, { as: head });
const give = (no: string, command: string, body: unknown, key?: string): Promise<Answer> =>
  product.api.ask('POST', `/api/cases/${no}/commands/${command}`, { as: head, body, key });
const comment = { text: '催', visibility: 'internal' };

async function register(): Promise<string> {
  const body = {
    channel: 'window',
    applicant: { name: '鸿博煤业', kind: 'organisation' },
    matter: { title: '水土保持方案', detail: '被要求补报' },
  };
  return (await product.api.ask('POST', '/api/cases', { as: clerk, body })).body.no as string;
}

it('tells where to ask when no worker answers, and the same key acts once when one is back', async () => {
  const no = await register();
  await product.stopWorker();
  const pending = await give(no, 'comment', comment, 'k1');
  expect(pending).toMatchObject({ status: 202, body: { code: 'OPERATION.PENDING' } });
  const place = pending.body.instance as string;
  expect(await get(place)).toMatchObject({ status: 202, body: { instance: place } });

  await product.startWorker();
  const again = await give(no, 'comment', comment, 'k1');
  expect(again.status).toBe(200);
  expect(await get(place)).toMatchObject({ status: 200, body: { seq: again.body.seq } });
  expect((await get('/api/operations/nonsense')).status).toBe(404);
  const { body } = await get(`/api/cases/${no}/events`);
  expect((body.items as { kind: string }[]).filter(({ kind }) => kind === 'commented')).toHaveLength(1);
});

it('answers from the ledger once Temporal has ended a case, and says so when a case has lost its workflow', async () => {
  const no = await register();
  const given = await give(no, 'comment', comment, 'k1');
  const { address, namespace } = product.temporal;
  const connection = await Connection.connect({ address });
  const { workflow } = new Client({ connection, namespace });
  await workflow.getHandle(caseWorkflowId(no)).terminate('as an operator might');
  await connection.close();
  // The answer kept under the key would do it alone.
  await product.api.db.query('delete from idempotency_key');
  expect(await give(no, 'comment', comment, 'k1')).toMatchObject({
    status: 200,
    body: { seq: given.body.seq },
  });
  expect(await give(no, 'dispatch', { units: ['bureau'] })).toMatchObject({
    status: 409,
    body: { code: 'CASE.WRONG_STAGE' },
  });
  expect(await give(no, 'comment', comment)).toMatchObject({
    status: 503,
    body: { code: 'SERVICE.AWAY', away: ['workflow'] },
  });
});
