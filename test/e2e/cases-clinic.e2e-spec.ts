import { TestProduct } from '../support/product';
import type { Answer } from '../support/api';

/** 沾益 · 郝医生内科诊所: the whole life of a case over HTTP, through the real workflow, Temporal and Postgres. */
let product: TestProduct;
let clerk: string;
let head: string;
let handler: string;
let officer: string;
let revisitor: string;
let stranger: string;

beforeAll(async () => {
  product = await TestProduct.start();
  const { api } = product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  for (const hall of ['zhanyi-hall', 'other-hall']) {
    await api.place({ id: hall, kind: 'hall', parentId: '530303', name: hall, policyProfile: 'zhanyi' });
  }
  for (const unit of ['service-bureau', 'market', 'health']) {
    await api.place({ id: unit, kind: 'unit', parentId: 'zhanyi-hall', name: unit });
  }
  await api.db.query(`update place set default_unit = 'service-bureau' where id = 'zhanyi-hall'`);
  clerk = await api.person('he', { role: 'clerk', place: 'zhanyi-hall' });
  head = await api.person('zhao', { role: 'station-head', place: 'zhanyi-hall' });
  handler = await api.person('gu', { role: 'handler', place: 'market' });
  officer = await api.person('wei', { role: 'handler', place: 'health' });
  revisitor = await api.person('hui', { role: 'revisitor', place: 'zhanyi-hall' });
  stranger = await api.person('mo', { role: 'station-head', place: 'other-hall' });
});
afterAll(() => product.stop());

const registration = {
  channel: 'window',
  applicant: { name: '郝金华', kind: 'person', phone: '13887400001' },
  matter: { title: '诊所核名', detail: '金华二字禁用' },
};

const get = <T = Record<string, unknown>>(as: string, path: string): Promise<Answer<T>> =>
  product.api.ask<T>('GET', path, { as });
const post = (as: string, path: string, body: unknown, key?: string): Promise<Answer> =>
  product.api.ask('POST', path, { as, body, key });
const give = (as: string, no: string, command: string, body: unknown = {}, key?: string) =>
  post(as, `/api/cases/${no}/commands/${command}`, body, key);

async function register(): Promise<string> {
  const { status, body } = await post(clerk, '/api/cases', registration);
  expect([status, body.code]).toEqual([201, undefined]);
  return body.no as string;
}
const accept = { class: 'complex', lead: 'market', handler: 'gu', track: 'bottleneck', obstacle: 'hard' };

describe('a case over HTTP', () => {
  it('goes from the window to the archive’s door', async () => {
    const no = await register();
    expect(no).toMatch(/^530303-\d{8}-\d{4}$/);
    const steps: [string, string, object?][] = [
      [head, 'accept', accept],
      [head, 'dispatch', { units: ['market', 'health'], lead: 'market' }],
      [handler, 'acknowledge'],
      [officer, 'acknowledge'],
      [clerk, 'logContact', { channel: 'phone', reached: true, text: '正在改名核准' }],
      [officer, 'recordRisk', { risk: 'r1', text: '谐音存在夸大疗效的风险' }],
    ];
    for (const [as, command, body] of steps) {
      const { status, body: answer } = await give(as, no, command, body);
      expect([command, status, answer.code]).toEqual([command, 200, undefined]);
    }
    const early = await give(handler, no, 'proposeResolved', { result: '郝医生内科诊所' });
    expect(early).toMatchObject({ status: 409, body: { code: 'OUTCOME.RISK_UNSHIELDED' } });
    await give(handler, no, 'issueCertificate', {
      certificate: 'k1',
      text: '因姓名无法通过核名系统而更改',
      shields: 'r1',
      filedWith: 'health',
    });
    await give(handler, no, 'proposeResolved', { result: '郝医生内科诊所' });
    await give(clerk, no, 'notifyResult', { channel: 'phone', text: '明天可以来领取' });
    const last = await give(revisitor, no, 'recordCallBack', { reached: true, level: 5 });
    expect(last).toMatchObject({ status: 200, body: { stage: 'closed', recorded: true } });

    const { body } = await get(clerk, `/api/cases/${no}`);
    expect(body).toMatchObject({ stage: 'closed', outcome: 'resolved', applicant: { name: '郝**' } });
    const events = await get<{ items: { seq: number; kind: string }[] }>(
      clerk,
      `/api/cases/${no}/events?limit=200`,
    );
    expect(events.body.items.map(({ seq }) => seq)).toEqual(events.body.items.map((_, i) => i + 1));
    expect(events.body.items.at(0)?.kind).toBe('registered');
    expect(JSON.stringify(events.body)).not.toMatch(/郝金华|13887400001/);
  });

  it('is shown with what is owed, what happens then, and what the reader may do now', async () => {
    const no = await register();
    await give(head, no, 'accept', accept);
    const { body } = await get<CaseBody>(head, `/api/cases/${no}`);
    const promise = body.obligations.find(({ kind }) => kind === 'promise');
    expect(promise).toMatchObject({
      owner: { as: 'unit', id: 'market' },
      due: body.due,
      clause: 'classes.complex.limit',
    });
    expect(promise?.then?.map(({ event }) => event)).toContain('escalated');
    expect(body.actions.open.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['dispatch', 'reclassify', 'requestExtension', 'pauseClock']),
    );
    expect(
      body.actions.open.find(({ command }) => command === 'pauseClock')?.effects[0]?.effect.clock,
    ).toEqual({
      from: 'running',
      to: 'stopped',
    });
    expect(body.actions.closed).toContainEqual(expect.objectContaining({ code: 'CLOCK.NOT_STOPPED' }));

    const deadline = await get<{
      derivations: { kind: string; parts: { days: { counted: number | null }[] }[] }[];
    }>(head, `/api/cases/${no}/deadline`);
    const days = deadline.body.derivations.find(({ kind }) => kind === 'promise')!.parts[0]!.days;
    expect(days.filter(({ counted }) => counted !== null)).toHaveLength(10);
  });

  it('says what a command would do without doing it', async () => {
    const no = await register();
    await give(head, no, 'accept', accept);
    const ask = (body: unknown) => post(head, `/api/cases/${no}/commands/reclassify/preview`, body);
    const shorter = await ask({ class: 'simple', reason: '简单', notifiedText: '改为三日' });
    expect(shorter.body).toMatchObject({ effect: { moves: [expect.objectContaining({ kind: 'promise' })] } });
    expect((await ask({ class: 'simple', reason: '简单' })).body).toMatchObject({
      refusal: { code: 'CLASS.NOTICE_MISSING', field: 'notifiedText' },
    });
    expect((await get(head, `/api/cases/${no}`)).body).toMatchObject({ class: 'complex' });
  });

  it('can be seen as it stood at a past moment', async () => {
    const no = await register();
    const { registeredAt, policy, calendar } = (await get<Registered>(head, `/api/cases/${no}`)).body;
    const past = await get(head, `/api/cases/${no}/at?time=${encodeURIComponent(registeredAt)}`);
    expect(past).toMatchObject({ status: 200, body: { no, stage: 'triage', policy, calendar } });
    expect((await get(head, `/api/cases/${no}/at?time=2020-01-01T09:00`)).status).toBe(404);
    expect((await get(head, `/api/cases/${no}/at?time=yesterday`)).status).toBe(422);
  });
});

interface Registered {
  readonly registeredAt: string;
  readonly policy: object;
  readonly calendar: string;
}

interface CaseBody {
  readonly due: string;
  readonly obligations: { kind: string; due: string; then?: { event: string }[] }[];
  readonly actions: {
    open: { command: string; effects: { effect: { clock?: object } }[] }[];
    closed: { command: string; code: string }[];
  };
}

describe('who may do what', () => {
  it('is decided by the core, and a case out of sight is not there', async () => {
    const no = await register();
    expect(await give(clerk, no, 'dispatch', { units: ['health'] })).toMatchObject({
      status: 409,
      body: { code: 'CASE.WRONG_STAGE' },
    });
    expect(await give(revisitor, no, 'accept', accept)).toMatchObject({
      status: 403,
      body: { code: 'CASE.NOT_PERMITTED' },
    });
    expect(await give(head, no, 'accept', { ...accept, lead: 'nowhere' })).toMatchObject({
      status: 422,
      body: { code: 'CASE.UNKNOWN_UNIT', field: 'lead' },
    });
    expect(await give(head, no, 'fly', {})).toMatchObject({ status: 422, body: { code: 'CASE.INVALID' } });
    for (const path of [`/api/cases/${no}`, '/api/cases/530303-20200101-0001']) {
      expect(await get(stranger, path)).toMatchObject({ status: 404, body: { code: 'ACCESS.NOT_FOUND' } });
    }
    expect((await give(stranger, no, 'accept', accept)).status).toBe(404);
    expect((await post(stranger, '/api/cases', { ...registration, hall: 'zhanyi-hall' })).status).toBe(403);
    expect(await post(clerk, '/api/cases', { ...registration, hall: 'nowhere' })).toMatchObject({
      status: 403,
    });
    expect(await post(clerk, '/api/cases', { channel: 'window' })).toMatchObject({
      status: 422,
      body: { code: 'CASE.INVALID', field: 'applicant', rule: 'required' },
    });
  });
});

describe('the same key', () => {
  it('gets the same answer a hundred times at once, and acts once', async () => {
    const key = 'one-registration';
    const all = await Promise.all(
      Array.from({ length: 100 }, () => post(clerk, '/api/cases', registration, key)),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const no = all[0]!.body.no as string;

    const given = await Promise.all(
      Array.from({ length: 100 }, () =>
        give(head, no, 'comment', { text: '催', visibility: 'internal' }, 'k1'),
      ),
    );
    expect(new Set(given.map(({ body }) => body.seq)).size).toBe(1);
    const { body } = await get<{ items: { kind: string }[] }>(head, `/api/cases/${no}/events?limit=200`);
    expect(body.items.filter(({ kind }) => kind === 'commented')).toHaveLength(1);
  });

  it('lets a hundred callers on one case all through', async () => {
    const no = await register();
    const given = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        give(head, no, 'comment', { text: `第${i}`, visibility: 'internal' }),
      ),
    );
    expect(given.filter(({ status }) => status !== 200)).toEqual([]);
    expect(new Set(given.map(({ body }) => body.seq)).size).toBe(100);
  });
});
