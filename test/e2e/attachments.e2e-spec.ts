import { Logger } from '@nestjs/common';
import { ATTACHMENT_WORKFLOW, CHORE_QUEUE } from '@workflows/messages';
import { Client, Connection } from '@temporalio/client';
import { FakeClamd, EICAR } from '../support/fake-clamd';
import { PDF, sendFile, type Sent } from '../support/files';
import type { Answer, Asking } from '../support/api';
import { TestProduct } from '../support/product';

let clamd: FakeClamd;
let product: TestProduct;
let clerk: string;
let head: string;
let secretary: string;
let stranger: string;
let supervisor: string;
const said: string[] = [];

beforeAll(async () => {
  clamd = await FakeClamd.start();
  product = await TestProduct.start({ TEXT_MESSAGE_DRIVER: 'log', CLAMD_ADDRESS: clamd.address });
  const { api } = product;
  jest.spyOn(Logger.prototype, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  for (const hall of ['zhanyi', 'elsewhere']) {
    await api.place({ id: hall, kind: 'hall', parentId: '530303', name: hall });
    await api.place({ id: `${hall}-unit`, kind: 'unit', parentId: hall, name: hall });
    await api.db.query('update place set default_unit = $2 where id = $1', [hall, `${hall}-unit`]);
  }
  clerk = await api.person('gan', { role: 'clerk', place: 'zhanyi' });
  head = await api.person('zhao', { role: 'station-head', place: 'zhanyi' });
  secretary = await api.person('mei', { role: 'committee-secretary', place: 'zhanyi' });
  await api.person('li', { role: 'handler', place: 'zhanyi-unit' });
  stranger = await api.person('mo', { role: 'clerk', place: 'elsewhere' });
  supervisor = await api.person('hong', { role: 'supervisor', place: '530303' });
});
afterAll(async () => {
  jest.restoreAllMocks();
  await product.stop();
  await clamd.stop();
});

const ask = (method: string, path: string, asking: Asking = {}): Promise<Answer> =>
  product.api.ask(method, path, asking);
const send = async (as: string | undefined, sent: Sent = {}, path = '/api/attachments') => {
  const { status, body } = await sendFile(product.api, path, { as, ...sent });
  expect([status, body.code]).toEqual([201, undefined]);
  return body;
};
const registration = (attachments: readonly string[]) => ({
  hall: 'zhanyi',
  channel: 'window',
  applicant: { name: '郝金华', kind: 'person', phone: '13887400001' },
  matter: { title: '诊所核名', detail: '金华二字禁用' },
  attachments,
});
async function register(attachments: readonly string[] = []): Promise<{ no: string; queryCode: string }> {
  const { status, body } = await ask('POST', '/api/cases', { as: clerk, body: registration(attachments) });
  expect([status, body.code]).toEqual([201, undefined]);
  return body as { no: string; queryCode: string };
}
const comment = (as: string, no: string, attachments: unknown, key?: string) =>
  ask('POST', `/api/cases/${no}/commands/comment`, {
    as,
    key,
    body: { text: '补充材料见附件', visibility: 'internal', attachments },
  });
const listOf = async (as: string, no: string) =>
  (await ask('GET', `/api/cases/${no}/attachments`, { as })).body.items as Record<string, unknown>[];
const fetched = (as: string, path: string) =>
  fetch(`${product.api.url}${path}`, { headers: { Authorization: `Bearer ${as}` } });

/** The code appears in the console, after the answer. */
async function follow({ no, queryCode }: { no: string; queryCode: string }): Promise<string> {
  said.length = 0;
  await ask('POST', `/api/track/${queryCode}/otp`);
  let line: string | undefined;
  while (!(line = said.find((one) => one.includes(`the one-time code for ${no}`))))
    await new Promise((resolve) => setImmediate(resolve));
  const body = { otp: /^\d{6}/.exec(line)![0], as: 'bearer' };
  return (await ask('POST', `/api/track/${queryCode}/session`, { body })).body.token as string;
}

describe('a file', () => {
  it('belongs to the case once the command that names it was accepted, and is handed out safely', async () => {
    const [first, second] = [
      await send(clerk),
      await send(head, { name: '照片说明.txt', bytes: Buffer.from('门面') }),
    ];
    const { no } = await register([first.id]);
    expect((await comment(head, no, [second.id])).status).toBe(200);
    expect(await listOf(clerk, no)).toEqual([
      expect.objectContaining({
        id: first.id,
        name: '营业执照.pdf',
        by: 'gan',
        byApplicant: false,
        command: 'register',
        scan: 'clean',
        available: true,
        forApplicant: false,
      }),
      expect.objectContaining({
        id: second.id,
        by: 'zhao',
        command: 'comment',
        at: expect.any(String) as string,
      }),
    ]);
    const response = await fetched(head, `/api/cases/${no}/attachments/${first.id}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': expect.stringMatching(
        `^attachment; .*filename\\*=UTF-8''${encodeURIComponent('营业执照.pdf')}$`,
      ) as string,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const { body } = await ask('GET', '/api/audit?act=attachment.fetched', { as: supervisor });
    expect((body.items as object[])[0]).toMatchObject({
      actor: 'zhao',
      subject: `attachment/${first.id}`,
      detail: { case: no },
    });
  });

  it('is seen by who sees the case and no one else', async () => {
    const { id } = await send(clerk);
    const { no } = await register([id]);
    const { no: other } = await register();
    const refused = [
      await ask('GET', `/api/cases/${no}/attachments`, { as: stranger }),
      await ask('GET', `/api/cases/${no}/attachments/${id}`, { as: stranger }),
      await ask('GET', `/api/cases/${other}/attachments/${id}`, { as: clerk }),
      await ask('GET', `/api/cases/${no}/attachments/nonsense`, { as: clerk }),
      await ask('PUT', `/api/cases/${no}/attachments/${id}/for-applicant`, {
        as: stranger,
        body: { value: true },
      }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [404, 'ACCESS.NOT_FOUND']),
    );
  });

  it('cannot be attached by another, twice, or when there is none; and the case knows nothing of the try', async () => {
    const [theirs, used] = [await send(head), await send(clerk)];
    const { no } = await register([used.id]);
    for (const attachments of [[theirs.id], [used.id], ['nonsense'], [crypto.randomUUID()]]) {
      const { status, body } = await comment(clerk, no, attachments);
      expect([status, body.code, body.field, body.rule]).toEqual([
        422,
        'CASE.INVALID',
        'attachments.0',
        'unknown-id',
      ]);
      expect(body.detail).toContain('没有可供您附上的这个文件');
    }
    const many = await comment(
      clerk,
      no,
      Array.from({ length: 21 }, () => used.id),
    );
    expect(many.body).toMatchObject({ code: 'CASE.INVALID', field: 'attachments', rule: 'at-most:20' });
    const shapeless = await comment(clerk, no, 'x');
    expect(shapeless.body).toMatchObject({ code: 'CASE.INVALID', field: 'attachments', rule: 'list' });
    const unregistered = await ask('POST', '/api/cases', { as: clerk, body: registration([theirs.id]) });
    expect(unregistered.body).toMatchObject({ code: 'CASE.INVALID', rule: 'unknown-id' });
    expect((await listOf(clerk, no)).map(({ id }) => id)).toEqual([used.id]);
  });

  it('stays free when its command is refused, and acts once with its key', async () => {
    const { id } = await send(clerk);
    const { no } = await register();
    const wordless = { visibility: 'internal', attachments: [id] };
    const refused = await ask('POST', `/api/cases/${no}/commands/comment`, { as: clerk, body: wordless });
    expect(refused.body).toMatchObject({ code: 'CASE.INVALID', field: 'text' });
    expect(await listOf(clerk, no)).toEqual([]);
    const twice = [await comment(clerk, no, [id], 'same-key'), await comment(clerk, no, [id], 'same-key')];
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(await listOf(clerk, no)).toHaveLength(1);
  });

  it('is not handed out until the scanner has been there, and never when it found something', async () => {
    clamd.answer = null;
    const waiting = await send(clerk);
    const { no } = await register([waiting.id]);
    const path = `/api/cases/${no}/attachments/${waiting.id}`;
    expect((await ask('GET', path, { as: clerk })).body).toMatchObject({
      status: 409,
      code: 'ATTACHMENT.UNSCANNED',
    });
    clamd.answer = 'stream: OK';
    const { address, namespace } = product.temporal;
    const connection = await Connection.connect({ address });
    const start = { workflowId: 'chore/attachments', taskQueue: CHORE_QUEUE, args: [] };
    const { workflow } = new Client({ connection, namespace });
    expect(await workflow.execute(ATTACHMENT_WORKFLOW, start)).toMatchObject({ scanned: 1, failed: 0 });
    await connection.close();
    expect((await fetched(clerk, path)).status).toBe(200);
    await product.api.db.query(`update attachment set scan = 'infected' where id = $1`, [waiting.id]);
    expect((await ask('GET', path, { as: clerk })).body).toMatchObject({
      status: 409,
      code: 'ATTACHMENT.INFECTED',
    });
    expect(await listOf(clerk, no)).toMatchObject([{ scan: 'infected', available: false }]);
    const infected = await send(clerk, { name: '说明.txt', bytes: Buffer.from(EICAR) });
    expect((await comment(clerk, no, [infected.id])).body).toMatchObject({
      code: 'CASE.INVALID',
      rule: 'infected',
    });
  });
});

it('belongs to a matter of the joint committee in the same way', async () => {
  const { no } = await register();
  const unit = 'zhanyi-unit';
  const accept = { class: 'complex', lead: unit, handler: 'li', track: 'bottleneck', obstacle: 'hard' };
  await ask('POST', `/api/cases/${no}/commands/accept`, { as: head, body: accept });
  const escalate = { to: 'joint-committee', ground: '单靠服务站难以解决' };
  await ask('POST', `/api/cases/${no}/commands/escalate`, { as: head, body: escalate });
  const matter = `/api/matters/${no}.m1`;
  while ((await ask('GET', matter, { as: secretary })).status !== 200)
    await new Promise((resolve) => setImmediate(resolve));
  const { id } = await send(secretary);
  const convene = { members: [{ unit, voting: true }], agenda: '是否补报', attachments: [id] };
  const convened = await ask('POST', `${matter}/commands/convene`, { as: secretary, body: convene });
  expect([convened.status, convened.body.code]).toEqual([200, undefined]);
  const { body } = await ask('GET', `${matter}/attachments`, { as: secretary });
  expect(body.items).toMatchObject([{ id, command: 'convene', by: 'mei' }]);
  expect((await fetched(secretary, `${matter}/attachments/${id}`)).status).toBe(200);
  expect((await fetched(stranger, `${matter}/attachments/${id}`)).status).toBe(404);
});

describe('an applicant', () => {
  it('sends files, sees their own and those marked for them', async () => {
    const photo = await send(
      undefined,
      { name: '现场.txt', bytes: Buffer.from('现场') },
      '/api/registrations/attachments',
    );
    const reported = await ask('POST', '/api/registrations', { body: registration([photo.id]) });
    expect([reported.status, reported.body.code]).toEqual([201, undefined]);
    const receipt = reported.body as { no: string; queryCode: string };
    const internal = await send(head, { name: '内部.pdf' });
    expect((await comment(head, receipt.no, [internal.id])).status).toBe(200);

    const token = await follow(receipt);
    const shown = async () =>
      (await ask('GET', '/api/track', { as: token })).body.attachments as Record<string, unknown>[];
    expect(await shown()).toMatchObject([{ id: photo.id, name: '现场.txt', own: true, available: true }]);
    const path = `/api/track/attachments/${internal.id}`;
    expect((await ask('GET', path, { as: token })).status).toBe(404);

    const marked = await ask('PUT', `/api/cases/${receipt.no}/attachments/${internal.id}/for-applicant`, {
      as: head,
      body: { value: true },
    });
    expect(marked.body).toMatchObject({ id: internal.id, forApplicant: true });
    expect(await shown()).toMatchObject([{ id: photo.id }, { id: internal.id, own: false }]);
    const response = await fetched(token, path);
    expect([response.status, response.headers.get('content-security-policy')]).toEqual([200, 'sandbox']);
    const audited = await product.api.db.query<{ act: string; actor: string }[]>(
      'select act, actor from audit_entry where subject = $1 order by id',
      [`attachment/${internal.id}`],
    );
    expect(audited).toEqual([
      { act: 'attachment.marked', actor: 'zhao' },
      { act: 'attachment.fetched', actor: expect.stringMatching(/^applicant\//) as string },
    ]);
  });

  it('adds files to what they provide', async () => {
    const receipt = await register();
    const items = ['身份证'];
    const asked = await ask('POST', `/api/cases/${receipt.no}/commands/requestMaterials`, {
      as: clerk,
      body: { items },
    });
    expect([asked.status, asked.body.code]).toEqual([200, undefined]);
    const token = await follow(receipt);
    const { id } = await send(token, { name: '身份证.pdf' }, '/api/track/attachments');
    const provided = await ask('POST', '/api/track/commands/provideMaterials', {
      as: token,
      body: { items, attachments: [id] },
    });
    expect([provided.status, provided.body.code]).toEqual([200, undefined]);
    expect(await listOf(clerk, receipt.no)).toMatchObject([
      { id, byApplicant: true, command: 'provideMaterials' },
    ]);
  });
});
