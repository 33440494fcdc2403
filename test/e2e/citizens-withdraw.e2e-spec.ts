import { TestProduct } from '../support/product';
import { CODES_IN_LOG, SentCodes } from '../support/sent-codes';

/** A citizen takes their report back, thinks again, and takes it back for good. */
let product: TestProduct;
let codes: SentCodes;
let token: string;

const ask = (method: string, path: string, body?: object) =>
  product.api.ask(method, path, { as: token, body });
const give = (command: string, body: object = {}) => ask('POST', `/api/track/commands/${command}`, body);
const textsOf = (body: Record<string, unknown>) =>
  (body.history as { text: string }[]).map(({ text }) => text);

beforeAll(async () => {
  product = await TestProduct.start(CODES_IN_LOG);
  codes = new SentCodes();
  const { api } = product;
  await api.place({ id: 'hall', kind: 'hall', parentId: '000000', name: '琼中政务服务大厅' });
  await api.place({ id: 'approval', kind: 'unit', parentId: 'hall', name: '审批局' });
  await api.db.query(`update place set default_unit = 'approval' where id = 'hall'`);
  for (const id of ['wen', 'li']) await api.person(id, { role: 'handler', place: 'approval' });
  const matter = { title: '居住证', detail: '材料反复退回' };
  const applicant = { name: '何芳', kind: 'person', phone: '13800001234' };
  const reported = await api.ask('POST', '/api/registrations', { body: { hall: 'hall', applicant, matter } });
  const { no, queryCode } = reported.body as { no: string; queryCode: string };
  await api.ask('POST', `/api/track/${queryCode}/otp`);
  const body = { otp: await codes.next(no), as: 'bearer' };
  token = (await api.ask('POST', `/api/track/${queryCode}/session`, { body })).body.token as string;
});
afterAll(async () => {
  codes.stop();
  await product.stop();
});

it('may have a withdrawn matter taken up again once, and is told when that is over', async () => {
  expect((await ask('GET', '/api/track')).body.reopenWithin).toEqual({ code: '30nd', text: '30 天' });
  await give('withdraw');
  const withdrawn = await ask('GET', '/api/track');
  expect(withdrawn.body).toMatchObject({
    outcome: { code: 'withdrawn', text: '您已撤回' },
    next: { kind: 'reopen-window', text: expect.stringMatching(/^改变主意的，/) as string },
    actions: expect.arrayContaining(['reopen']) as string[],
  });
  expect(textsOf(withdrawn.body)).toEqual(['您反映的问题已登记。', '您撤回了反映，不再办理。']);

  expect((await give('reopen', { ground: '改变主意' })).body).toMatchObject({ stage: 'handling' });
  const again = await ask('GET', '/api/track');
  expect(again.body).toMatchObject({ reopenWithin: null, outcome: null });
  expect(textsOf(again.body)).toContain('已按您的要求重新办理：改变主意');

  await give('withdraw');
  expect((await ask('GET', '/api/track')).body).toMatchObject({
    next: null,
    actions: expect.not.arrayContaining(['reopen']) as string[],
  });
  const refused = await give('reopen', { ground: '又改变' });
  expect(refused.body).toMatchObject({ status: 409, code: 'REOPEN.LIMIT_REACHED' });
});
