import { TestProduct } from '../support/product';
import type { Answer } from '../support/api';

/** What stands around the cases: matters, queues, search, policies, calendars, the manager's view, live updates. */
let product: TestProduct;
let clerk: string;
let head: string;
let secretary: string;
let member: string;
let bystander: string;
let admin: string;

beforeAll(async () => {
  product = await TestProduct.start({ TEMPORAL_UI_URL: 'http://127.0.0.1:8233' });
  const { api } = product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  await api.place({
    id: 'hall',
    kind: 'hall',
    parentId: '530303',
    name: '沾益大厅',
    policyProfile: 'zhanyi',
  });
  for (const id of ['bureau', 'water', 'environment']) {
    await api.place({ id, kind: 'unit', parentId: 'hall', name: id });
  }
  await api.db.query(`update place set default_unit = 'bureau' where id = 'hall'`);
  clerk = await api.person('ke', { role: 'clerk', place: 'hall' });
  head = await api.person('zhao', { role: 'station-head', place: 'hall' });
  secretary = await api.person('mei', { role: 'committee-secretary', place: 'hall' });
  member = await api.person('shui', { role: 'committee-member', place: 'water' });
  await api.person('li', { role: 'handler', place: 'water' });
  bystander = await api.person('huan', { role: 'committee-member', place: 'environment' });
  admin = await api.person('root', { role: 'admin', place: '000000' });
});
afterAll(() => product.stop());

const get = <T = Record<string, unknown>>(as: string, path: string): Promise<Answer<T>> =>
  product.api.ask<T>('GET', path, { as });
const post = (as: string, path: string, body: unknown): Promise<Answer> =>
  product.api.ask('POST', path, { as, body });
const give = async (as: string, no: string, command: string, body: unknown = {}) => {
  const answer = await post(as, `/api/cases/${no}/commands/${command}`, body);
  expect([command, answer.status, answer.body.code]).toEqual([command, 200, undefined]);
  return answer.body;
};

async function register(
  title: string,
  applicant: object = { name: title, kind: 'organisation' },
): Promise<string> {
  const matter = { title, detail: '被要求补报前身项目方案' };
  const { body } = await post(clerk, '/api/cases', { channel: 'window', applicant, matter });
  return body.no as string;
}
async function inHandling(title: string): Promise<string> {
  const no = await register(title);
  await give(head, no, 'accept', {
    class: 'complex',
    lead: 'water',
    handler: 'li',
    track: 'bottleneck',
    obstacle: 'hard',
  });
  return no;
}

/** What tells itself to others arrives a moment after the answer. */
async function until<T>(look: () => Promise<T>, isThere: (seen: T) => boolean): Promise<T> {
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
  }
}

describe('a matter of the joint committee', () => {
  it('is called by a case, takes another in, and tells both what was decided', async () => {
    const [first, other] = [await inHandling('水土保持方案'), await inHandling('水土保持方案二')];
    await give(head, first, 'escalate', { to: 'joint-committee', ground: '单靠服务站难以解决' });
    const m = `${first}.m1`;
    const seen = await until(
      () => get<{ actions: { open: { command: string }[] } }>(secretary, `/api/matters/${m}`),
      ({ status }) => status === 200,
    );
    expect(seen.body).toMatchObject({ stage: 'called', obligations: [{ kind: 'convene' }] });
    expect(seen.body.actions.open.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['attachCase', 'convene', 'referUp']),
    );
    const order = async (as: string, command: string, body: unknown) => {
      const answer = await post(as, `/api/matters/${m}/commands/${command}`, body);
      expect([command, answer.status, answer.body.code]).toEqual([command, 200, undefined]);
    };
    expect(await post(secretary, `/api/matters/${m}/commands/attachCase`, { case: 'nowhere' })).toMatchObject(
      {
        status: 422,
        body: { code: 'CASE.INVALID', field: 'case' },
      },
    );
    const say = (as: string) =>
      product.api.ask('PUT', `/api/matters/${m}/presence`, { as, body: { state: 'viewing' }, key: null });
    expect((await say(secretary)).status).toBe(204);
    expect((await say(member)).status).toBe(404);
    await order(secretary, 'attachCase', { case: other });
    const members = ['water', 'environment'].map((unit) => ({ unit, voting: true }));
    await order(secretary, 'convene', { members, recused: ['environment'], agenda: '是否补报' });
    const open = await get<{ items: unknown[] }>(secretary, '/api/matters?open=true');
    const due = expect.stringMatching(/^\d{4}-.*\+08:00$/) as string;
    const waits = { step: 'opine', units: ['water'], due };
    expect(open.body.items).toEqual([expect.objectContaining({ no: m, waits })]);
    const attached = (as: string) => get<{ items: unknown[] }>(as, `/api/matters/${m}/cases`);
    const brief = { title: '水土保持方案', detail: expect.any(String) as string, stage: 'handling' };
    // A member reads what it decides about, without being let into the cases of another hall.
    expect((await attached(bystander)).body.items[0]).toMatchObject({ no: first, open: false, ...brief });
    expect((await attached(head)).body.items[0]).toMatchObject({ no: first, open: true, ...brief });
    await order(member, 'opine', { position: 'agree', text: '批文合法' });
    const measures = [{ measure: 'm1', unit: 'water', action: '受理现有项目方案' }];
    await order(secretary, 'adopt', { by: 'consensus', text: '先受理', measures });
    await order(member, 'countersign', { signed: true });
    for (const no of [first, other]) {
      const { body } = await until(
        () => get<{ obligations: { kind: string }[] }>(head, `/api/cases/${no}`),
        ({ body: { obligations } }) => obligations.some(({ kind }) => kind === 'measure'),
      );
      expect(body.obligations.map(({ kind }) => kind)).not.toContain('resolution');
    }
    const list = await get<{ items: { no: string; stage: string }[] }>(
      secretary,
      `/api/matters?case=${other}`,
    );
    expect(list.body.items).toEqual([expect.objectContaining({ no: m, stage: 'effective', waits: null })]);
  });
});

describe('queues and search', () => {
  it('show what is owed by whom, the first to fall due first, page by page', async () => {
    for (const title of ['甲', '乙', '丙']) await register(`排队${title}`);
    interface Queue {
      items: { kind: string; due: string; owner: { id: string } }[];
      next: string | null;
    }
    const all = await get<Queue>(head, '/api/queues/mine?kinds=triage&limit=200');
    expect(all.body.items.length).toBeGreaterThanOrEqual(3);
    expect(new Set(all.body.items.map(({ owner }) => owner.id))).toEqual(new Set(['station-head']));
    const dues = all.body.items.map(({ due }) => due);
    expect(dues).toEqual([...dues].sort());
    const pages: Queue['items'] = [];
    for (let after = ''; ;) {
      const page = await get<Queue>(head, `/api/queues/mine?kinds=triage&limit=2${after}`);
      pages.push(...page.body.items);
      if (page.body.next === null) break;
      after = `&after=${page.body.next}`;
    }
    expect(pages).toEqual(all.body.items);
    const unit = await get<Queue>(member, '/api/queues/unit?limit=200');
    expect(new Set(unit.body.items.map(({ owner }) => owner.id))).toEqual(new Set(['water']));
    expect((await get<Queue>(head, '/api/queues/overdue')).body.items).toEqual([]);
    expect((await get(head, '/api/queues/somebody')).status).toBe(422);
  });

  it('find cases by title, number and filters, and before registering those about the same', async () => {
    const person = { name: '王小明', kind: 'person', phone: '13900001111' };
    const no = await register('不动产登记历史遗留问题', person);
    const found = await get<{ items: { no: string; applicant: object }[] }>(
      head,
      '/api/cases?text=历史遗留&stages=triage',
    );
    expect(found.body.items).toEqual([
      expect.objectContaining({ no, applicant: expect.objectContaining({ name: '王**' }) }),
    ]);
    expect((await get<{ items: object[] }>(head, `/api/cases?text=${no}`)).body.items).toHaveLength(1);
    expect(
      (await get<{ items: object[] }>(head, '/api/cases?text=历史遗留&stages=closed')).body.items,
    ).toEqual([]);
    const like = await post(clerk, '/api/cases/similar', {
      title: '不动产登记遗留问题',
      applicant: { name: '王小明', contact: '139 0000 1111' },
    });
    expect(like.body).toMatchObject({ similar: [{ no }], earlier: [{ no }] });
    const today = (await get(head, `/api/cases/${no}`)).body.registeredAt as string;
    const figures = await get(head, `/api/statistics?from=${today.slice(0, 10)}&to=${today.slice(0, 10)}`);
    expect(figures.body.byStage).toMatchObject({ triage: expect.any(Number) as number });
  });
});

describe('policies and calendars', () => {
  it('say what a profile changes, compare versions, and refuse a bad one by its path', async () => {
    const zhanyi = await get<{ inherits: string; changes: { path: string }[] }>(
      head,
      '/api/policies/zhanyi/1',
    );
    expect(zhanyi.body.inherits).toBe('national-default');
    expect(zhanyi.body.changes.length).toBeGreaterThan(0);
    const none = await get(head, '/api/policies/compare?from=zhanyi@1&to=zhanyi@1');
    expect(none.body).toEqual({ differences: [] });
    const policy = { profile: 'zhanyi', inherits: 'national-default', version: 2 };
    const publish = (change: object) =>
      post(admin, '/api/policies', { effectiveFrom: '2020-01-01', policy: { ...policy, ...change } });
    expect(await publish({ limits: { visit: '5h' } })).toMatchObject({
      status: 422,
      body: { code: 'POLICY.INVALID', field: 'policy.limits.visit' },
    });
    expect(await publish({ limits: { visit: '4wd' } })).toMatchObject({
      status: 201,
      body: { policy: { version: 2 } },
    });
    expect((await publish({ limits: { visit: '3wd' } })).body.code).toBe('POLICY.VERSION_TAKEN');
  });

  it('count a limit, and recount open cases when a hall’s days change', async () => {
    const counted = await get<{ due: string; days: { because: string }[] }>(
      head,
      '/api/calendar/deadline?hall=hall&limit=3wd&start=2026-09-29T10:00%2B08:00',
    );
    expect(counted.body.due).toBe('2026-10-09T17:30+08:00');
    expect(counted.body.days.map(({ because }) => because)).toContain('holiday');
    const no = await inHandling('台风');
    interface Ruled {
      readonly due: string;
      readonly calendar: string;
    }
    const { due: before, calendar: then } = (await get<Ruled>(head, `/api/cases/${no}`)).body;
    const off = before.slice(0, 10);
    const days = [{ date: off, off: true, name: '台风停工', reference: '防汛抗旱指挥部通知' }];
    const set = () => post(admin, '/api/calendar/local-days', { hall: 'hall', days });
    const first = await set();
    expect([first.status, first.body]).toMatchObject([202, { changed: true }]);
    const { body } = await until(
      () => get<Ruled>(head, `/api/cases/${no}`),
      ({ body: { due } }) => due !== before,
    );
    expect(body.due > before).toBe(true);
    const year = await get(head, `/api/calendar/${off.slice(0, 4)}?hall=hall`);
    expect(year.body.local).toEqual([
      expect.objectContaining({ date: off, reference: '防汛抗旱指挥部通知' }),
    ]);
    const localIn = async (version: string) =>
      (await get(head, `/api/calendar/${off.slice(0, 4)}?hall=hall&version=${version}`)).body.local;
    expect([await localIn(then), await localIn(body.calendar)]).toEqual([[], year.body.local]);
    expect((await set()).body).toEqual({ version: first.body.version, changed: false });
    const acts = await product.api.db.query<object[]>(
      `select from audit_entry where act = 'calendar.local-days-set'`,
    );
    expect(acts).toHaveLength(1);
  });
});

describe('what runs behind a case', () => {
  it('is shown as Temporal and the ledger have it, side by side', async () => {
    const no = await inHandling('看看流程');
    const { body } = await get(head, `/api/cases/${no}/workflow`);
    expect(body).toMatchObject({
      temporal: { workflowId: `case/${no}`, status: 'running', pendingActivities: [] },
      workflow: { ledgerAway: false },
      lag: 0,
    });
    const { ui } = body.temporal as { ui: string };
    expect(ui).toContain('/workflows/case%2F');
    expect((await get(clerk, `/api/cases/${no}/workflow`)).status).toBe(403);
  });

  it('is told live to those who may see it', async () => {
    const abort = new AbortController();
    const headers = { Authorization: `Bearer ${head}` };
    const stream = await fetch(`${product.api.url}/api/live`, { headers, signal: abort.signal });
    const heard = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const no = await register('现场直播');
    let text = '';
    while (!text.includes(no)) text += (await heard.read()).value ?? '';
    expect(text).toContain('event: changed');
    abort.abort();
  });
});
