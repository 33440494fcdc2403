import { codeInGroups } from '@domain/case/query-code';
import { Logger } from '@nestjs/common';
import { TestProduct } from '../support/product';
import type { Answer, Asking } from '../support/api';

let product: TestProduct;
let clerk: string;
let head: string;
let handler: string;
const said: string[] = [];
const TOLD_WHAT_FOLLOWS = expect.stringMatching(
  / by .* 17:30\. .* counts as withdrawn .* For 30 days/,
) as string;

beforeAll(async () => {
  product = await TestProduct.start({ TEXT_MESSAGE_DRIVER: 'log' });
  const { api } = product;
  jest.spyOn(Logger.prototype, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
  await api.place({ id: '469030', kind: 'county', parentId: '000000', name: '琼中' });
  await api.place({
    id: 'qiongzhong',
    kind: 'hall',
    parentId: '469030',
    name: '琼中政务服务大厅',
    nameEn: 'Qiongzhong Hall',
  });
  for (const id of ['approval', 'health'])
    await api.place({ id, kind: 'unit', parentId: 'qiongzhong', name: id });
  await api.db.query(`update place set default_unit = 'approval' where id = 'qiongzhong'`);
  clerk = await api.person('gan', { role: 'clerk', place: 'qiongzhong' });
  head = await api.person('zhuo', { role: 'station-head', place: 'qiongzhong' });
  handler = await api.person('wen', { role: 'handler', place: 'approval' });
  await api.person('li', { role: 'handler', place: 'approval' });
});
afterAll(async () => {
  jest.restoreAllMocks();
  await product.stop();
});

const ask = (method: string, path: string, asking: Asking = {}): Promise<Answer> =>
  product.api.ask(method, path, asking);
const give = (as: string, no: string, command: string, body: object = {}) =>
  ask('POST', `/api/cases/${no}/commands/${command}`, { as, body });

const registration = (phone?: string) => ({
  hall: 'qiongzhong',
  channel: 'window',
  applicant: { name: '何芳', kind: 'person', phone },
  matter: { title: '出生医学证明性别更正', detail: '出生证明登记为女，现需更正为男。' },
});
async function register(phone?: string): Promise<{ no: string; queryCode: string }> {
  const { status, body } = await ask('POST', '/api/cases', { as: clerk, body: registration(phone) });
  expect([status, body.code]).toEqual([201, undefined]);
  return body as { no: string; queryCode: string };
}

/** The code appears in the console, after the answer. */
async function codeSentFor(no: string): Promise<string> {
  for (;;) {
    const line = said.findLast((one) => one.includes(`the one-time code for ${no}`));
    if (line) return /^\d{6}/.exec(line)![0];
    await new Promise((resolve) => setImmediate(resolve));
  }
}
async function follow({ no, queryCode }: { no: string; queryCode: string }): Promise<string> {
  said.length = 0;
  expect((await ask('POST', `/api/track/${queryCode}/otp`)).status).toBe(202);
  const body = { otp: await codeSentFor(no), as: 'bearer' };
  const session = await ask('POST', `/api/track/${queryCode.toLowerCase()}/session`, { body });
  expect(session.status).toBe(201);
  return session.body.token as string;
}

describe('a citizen', () => {
  it('follows their case from the receipt to the rating, and sees nothing between the offices', async () => {
    const receipt = await register('13800001234');
    const { no } = receipt;
    const token = await follow(receipt);
    expect(said.join()).toMatch('138****1234');
    const progress = (language = 'zh-CN') =>
      ask('GET', '/api/track', { as: token, headers: { 'Accept-Language': language } });
    expect((await progress()).body).toMatchObject({
      no,
      hall: '琼中政务服务大厅',
      stage: { code: 'triage', text: '研判' },
      promise: null,
      actions: expect.arrayContaining(['withdraw']) as string[],
    });

    await give(clerk, no, 'accept', {
      class: 'simple',
      lead: 'approval',
      handler: 'wen',
      track: 'no-obstacle',
      obstacle: 'cannot',
    });
    await give(head, no, 'comment', { text: '原签发机构态度强硬', visibility: 'internal' });
    await give(clerk, no, 'requestMaterials', { items: ['病历', '身份证'] });
    const waiting = await progress('en');
    expect(waiting.body).toMatchObject({
      hall: 'Qiongzhong Hall',
      promise: {
        ...{
          kind: 'resolve',
          due: null,
          stopped: true,
          text: expect.stringMatching(/^The clock is stopped\. /) as string,
        },
        left: {
          code: '3wd',
          text: expect.stringMatching(/^Once all materials are here, .* 3 working days/) as string,
        },
      },
      reopenWithin: { code: '30nd', text: '30 days' },
      lead: 'approval',
      way: [{ state: 'done' }, { state: 'now' }, { state: 'ahead' }, { state: 'ahead' }],
      stops: [{ code: 'materials', text: 'Waiting for materials from you' }],
      next: { kind: 'contact' },
      notices: [{ items: [{ name: '病历', provided: false }, { name: '身份证' }] }],
      needed: [
        {
          kind: 'materials',
          items: ['病历', '身份证'],
          text: 'We need from you: 病历, 身份证',
          otherwise: TOLD_WHAT_FOLLOWS,
        },
      ],
    });
    expect(JSON.stringify(waiting.body)).not.toMatch(/强硬|13800001234|何芳|wen|gan/);

    const provide = (items: string[]) =>
      ask('POST', '/api/track/commands/provideMaterials', { as: token, body: { items } });
    expect((await provide(['照片'])).body).toMatchObject({
      status: 422,
      code: 'MATERIALS.UNKNOWN',
      field: 'items.0',
    });
    expect((await provide(['病历', '身份证'])).status).toBe(200);
    expect((await progress()).body).toMatchObject({ needed: [], promise: { stopped: false } });

    await give(handler, no, 'proposeResolved', { result: '已换发' });
    await give(handler, no, 'notifyResult', { channel: 'phone', text: '新证已办好，请来领取' });
    const rate = (level: number) => ask('POST', '/api/track/commands/rate', { as: token, body: { level } });
    expect((await rate(9)).body).toMatchObject({
      code: 'CASE.INVALID',
      field: 'level',
      rule: 'integer:1..5',
    });
    expect((await rate(5)).status).toBe(200);
    const { body } = await progress();
    const texts = (body.history as { text: string }[]).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['办理结果：新证已办好，请来领取', '您已评价：非常满意。']));
    const log = await ask('GET', `/api/cases/${no}/events?limit=200`, { as: head });
    const items = log.body.items as { told?: string }[];
    expect(items.flatMap(({ told }) => told ?? [])).toEqual(texts);
  });

  it('asks to reopen, and gets another handler', async () => {
    const receipt = await register('13800005678');
    const { no } = receipt;
    await give(clerk, no, 'accept', {
      class: 'simple',
      lead: 'approval',
      handler: 'li',
      track: 'no-obstacle',
      obstacle: 'cannot',
    });
    await give(handler, no, 'proposeResolved', { result: '已办' });
    await give(handler, no, 'notifyResult', { channel: 'phone', text: '已办' });
    const token = await follow(receipt);
    const reopened = await ask('POST', '/api/track/commands/reopen', {
      as: token,
      body: { ground: '证上仍有错' },
    });
    expect(reopened.body).toMatchObject({ stage: 'handling' });
    expect((await ask('GET', `/api/cases/${no}`, { as: head })).body).toMatchObject({ handler: 'wen' });
  });

  it('withdraws without a word, and may not do what is not theirs', async () => {
    const token = await follow(await register('13800009999'));
    expect((await ask('POST', '/api/track/commands/accept', { as: token, body: {} })).status).toBe(422);
    expect((await ask('POST', '/api/track/commands/withdraw', { as: token })).body).toMatchObject({
      stage: 'closed',
    });
    expect((await ask('GET', '/api/cases', { as: token })).status).toBe(403);
  });

  it('finds the halls that take reports, by region, without signing in', async () => {
    const halls = await ask('GET', '/api/registrations/halls', { headers: { 'Accept-Language': 'en' } });
    expect(halls.body).toEqual({
      items: [{ id: 'qiongzhong', name: 'Qiongzhong Hall', regions: [{ id: '469030', name: '琼中' }] }],
    });
  });

  it('reports a matter online', async () => {
    const body = { ...registration('13800002222'), channel: undefined };
    const { status, body: receipt } = await ask('POST', '/api/registrations', { body });
    expect(status).toBe(201);
    const { body: seen } = await ask('GET', `/api/cases/${String(receipt.no)}`, { as: head });
    expect(seen).toMatchObject({ channel: 'web', stage: 'triage' });
    const token = await follow(receipt as { no: string; queryCode: string });
    expect((await ask('GET', '/api/track', { as: token })).body.no).toBe(receipt.no);
    const nowhere = await ask('POST', '/api/registrations', { body: { ...body, hall: 'nowhere' } });
    expect(nowhere.body).toMatchObject({ status: 422, code: 'CASE.INVALID', field: 'hall' });
  });

  it('adds nothing online to what is on record of them; staff does', async () => {
    await register('13800006666');
    const body = registration('13800006666');
    const more = {
      ...body,
      applicant: { ...body.applicant, idNumber: '11010519491231002X', address: '某街' },
    };
    const known = async () => {
      const found = await ask('POST', '/api/applicants/search', { as: head, body: { text: '13800006666' } });
      return found.body.items as { cases: string[] }[];
    };
    const online = await ask('POST', '/api/registrations', { body: { ...more, channel: undefined } });
    const [found, ...others] = await known();
    expect(others).toEqual([]);
    expect(found!.cases).toContain(online.body.no);
    expect(found).not.toHaveProperty('address');
    expect(found).not.toHaveProperty('idNumber');
    expect((await ask('POST', '/api/cases', { as: clerk, body: more })).status).toBe(201);
    expect((await known())[0]).toMatchObject({ address: '***', idNumber: '1101**********002X' });
  });
});

describe('a query code', () => {
  it('answers alike whether there is such a case, and opens nothing without its one-time code', async () => {
    const { no, queryCode } = await register('13800003333');
    const [known, unknown] = [
      await ask('POST', `/api/track/${queryCode}/otp`),
      await ask('POST', '/api/track/2222BBBB3333/otp'),
    ];
    expect(unknown).toMatchObject({ status: known.status, body: known.body });
    const otp = await codeSentFor(no);
    const open = (code: string, given: string) =>
      ask('POST', `/api/track/${code}/session`, { body: { otp: given } });
    const wrong = String((Number(otp) + 1) % 1_000_000).padStart(6, '0');
    const [missed, nothing] = [await open(queryCode, wrong), await open('2222BBBB3333', otp)];
    expect(missed.body).toMatchObject({ status: 401, code: 'TRACK.CODE_WRONG' });
    const { instance: _, ...bare } = nothing.body;
    expect(missed.body).toMatchObject(bare);
    expect((await open(queryCode, otp)).status).toBe(201);
    expect((await open(queryCode, otp)).status).toBe(401);
  });

  it('looks up their case on pages of plain HTML, which load and run nothing', async () => {
    said.length = 0;
    const { no, queryCode } = await register('13800005555');
    const page = (method: string, form?: Record<string, string>, cookie = '') =>
      fetch(`${product.api.url}/api/plain`, {
        ...{ method, redirect: 'manual', body: form && new URLSearchParams(form) },
        headers: { Accept: 'text/html', 'Accept-Language': 'zh-CN', Cookie: cookie },
      });
    const asks = await page('GET');
    expect(asks.headers.get('content-security-policy')).toMatch(/^default-src 'none'; form-action 'self';/);
    expect(await asks.text()).toContain('name="code"');
    const linked = await fetch(`${product.api.url}/api/plain?code=${queryCode}`);
    expect(await linked.text()).toContain(`value="${codeInGroups(queryCode)}"`);
    const hostile = await page('POST', { code: `"><script>${queryCode}` });
    expect(await hostile.text()).not.toContain('<SCRIPT');
    const typed = queryCode.toLowerCase().replace(/(.{4})/g, '$1 ');
    expect(await (await page('POST', { code: typed })).text()).toContain(`value="${queryCode}"`);
    const otp = await codeSentFor(no);
    const wrong = await page('POST', { code: queryCode, otp: otp === '000000' ? '000001' : '000000' });
    expect([wrong.status, await wrong.text()]).toEqual([401, expect.stringContaining('name="otp"')]);
    const opened = await page('POST', { code: queryCode, otp });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/api/plain']);
    const [cookie] = opened.headers.get('set-cookie')!.split(';');
    const text = await (await page('GET', undefined, cookie)).text();
    for (const part of ['出生医学证明性别更正', no, '琼中政务服务大厅', '现在的情况', '您反映的问题已登记。'])
      expect(text).toContain(part);
    expect(text).not.toContain('<script');
    const ended = await fetch(`${product.api.url}/api/plain/end`, {
      ...{ method: 'POST', redirect: 'manual' },
      headers: { Cookie: cookie!, Origin: product.api.url },
    });
    expect([ended.status, ended.headers.get('location')]).toEqual([303, '/api/plain']);
    expect(await (await page('GET', undefined, cookie)).text()).toContain('name="code"');
  });

  it('gives a one-time code few attempts', async () => {
    said.length = 0;
    const { no, queryCode } = await register('13800004444');
    await ask('POST', `/api/track/${queryCode}/otp`);
    const otp = await codeSentFor(no);
    const open = (given: string) => ask('POST', `/api/track/${queryCode}/session`, { body: { otp: given } });
    const wrong = String((Number(otp) + 1) % 1_000_000).padStart(6, '0');
    for (let i = 0; i < 5; i++) expect((await open(wrong)).status).toBe(401);
    expect((await open(otp)).status).toBe(401);
  });
});
