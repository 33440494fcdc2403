import type { Answer } from '../support/api';
import { TestProduct } from '../support/product';

/** What the console reads and says beside commands: the worklist, who else is there, one's own settings. */
let product: TestProduct;
let clerk: string;
let head: string;
let outsider: string;

beforeAll(async () => {
  product = await TestProduct.start();
  const { api } = product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  for (const [id, name] of [['hall', '沾益大厅'] as const, ['other', '别处大厅'] as const]) {
    await api.place({ id, kind: 'hall', parentId: '530303', name, policyProfile: 'zhanyi' });
    await api.place({ id: `${id}-bureau`, kind: 'unit', parentId: id, name: '服务站' });
    await api.db.query('update place set default_unit = $1 where id = $2', [`${id}-bureau`, id]);
  }
  await api.place({ id: 'water', kind: 'unit', parentId: 'hall', name: '水务局' });
  clerk = await api.person('ke', { role: 'clerk', place: 'hall' });
  head = await api.person('zhao', { role: 'station-head', place: 'hall' });
  outsider = await api.person(
    'wai',
    { role: 'station-head', place: 'other' },
    { role: 'clerk', place: 'other' },
  );
  await api.person('li', { role: 'handler', place: 'water' });
});
afterAll(() => product.stop());

interface Line {
  readonly no: string;
  readonly daysLeft: number | null;
  readonly next: { readonly kind: string; readonly daysLeft: number } | null;
}
type Lines = { readonly items: readonly Line[] };

const get = <T = Record<string, unknown>>(as: string, path: string): Promise<Answer<T>> =>
  product.api.ask<T>('GET', path, { as });

async function register(title: string, as = clerk): Promise<string> {
  const matter = { title, detail: '被要求补报前身项目方案' };
  const applicant = { name: title, kind: 'organisation' };
  const asked = { as, body: { channel: 'window', applicant, matter } };
  return (await product.api.ask('POST', '/api/cases', asked)).body.no as string;
}

const command = (no: string, name: string, body: unknown, version?: number) =>
  product.api.ask('POST', `/api/cases/${no}/commands/${name}`, {
    as: head,
    body,
    headers: version === undefined ? {} : { 'If-Match': `"${version}"` },
  });

const ACCEPT = { class: 'complex', lead: 'water', handler: 'li', track: 'bottleneck', obstacle: 'hard' };

describe('a decision on what was seen', () => {
  it('is refused when the case has changed since, with the version it has now', async () => {
    const no = await register('陈旧');
    const { version: seen } = (await get<{ version: number }>(head, `/api/cases/${no}`)).body;
    const accepted = await command(no, 'accept', ACCEPT, seen);
    expect(accepted.status).toBe(200);
    const late = await command(no, 'comment', { text: '晚了', visibility: 'internal' }, seen);
    expect(late).toMatchObject({ status: 412, body: { code: 'CASE.CHANGED', version: accepted.body.seq } });
    const { version } = (await get<{ version: number }>(head, `/api/cases/${no}`)).body;
    expect(version).toBe(accepted.body.seq);
    expect((await command(no, 'comment', { text: '再看', visibility: 'internal' }, version)).status).toBe(
      200,
    );
    const unreadable = await product.api.ask('POST', `/api/cases/${no}/commands/comment`, {
      as: head,
      body: { text: '无', visibility: 'internal' },
      headers: { 'If-Match': 'abc' },
    });
    expect(unreadable).toMatchObject({ status: 422, body: { field: 'if-match', rule: 'quoted-version' } });
  });
});

describe('the worklist', () => {
  it('counts what its tabs list, with names and days left', async () => {
    const triage = await register('待分办');
    const handling = await register('办理中');
    expect((await command(handling, 'accept', ACCEPT)).status).toBe(200);
    const counts = (await get<Record<string, number>>(head, '/api/cases/counts')).body;
    for (const tab of Object.keys(counts)) {
      const { body } = await get<Lines>(head, `/api/cases?tab=${tab}&sort=due&limit=200`);
      expect([tab, body.items.length]).toEqual([tab, counts[tab]]);
      const { total } = (await get<{ total: number }>(head, `/api/cases/total?tab=${tab}`)).body;
      expect([tab, total]).toEqual([tab, counts[tab]]);
    }
    const mine = (await get<Lines>(head, '/api/cases?tab=mine')).body.items.map(({ no }) => no);
    expect(mine).toContain(triage);
    const { items } = (await get<Lines>(head, '/api/cases?stages=handling&sort=due')).body;
    const line = items.find(({ no }) => no === handling)!;
    expect(line).toMatchObject({
      hallName: '沾益大厅',
      leadName: '水务局',
      handlerName: 'li',
      next: { kind: expect.any(String) as string, daysLeft: expect.any(Number) as number },
    });
    expect(line.daysLeft).toBeGreaterThan(0);
    const owed = await get<Lines>(head, '/api/cases?owes=triage&owesMe=true');
    expect(owed.body.items.map(({ no }) => no)).toContain(triage);
    expect((await get<Lines>(head, '/api/cases?lapsingWithin=99wd')).body.items.length).toBeGreaterThan(1);
    expect((await get(head, '/api/cases?lapsingWithin=soon')).body).toMatchObject({ rule: 'limit' });
    const found = await get<{ total: number }>(head, '/api/cases/total?text=%E5%BE%85%E5%88%86%E5%8A%9E');
    expect(found.body).toEqual({ total: 1 });
    expect((await get(head, '/api/cases/total?limit=1')).status).toBe(422);
    const queue = await get<Lines>(head, '/api/queues/mine');
    expect(queue.body.items.every(({ daysLeft }) => typeof daysLeft === 'number')).toBe(true);
    const nothing = (await get<Record<string, number>>(outsider, '/api/cases/counts')).body;
    expect(Object.values(nothing).some((n) => n > 0)).toBe(false);
  });
});

describe('presence', () => {
  const say = (as: string, no: string, state: string) =>
    product.api.ask('PUT', `/api/cases/${no}/presence`, { as, body: { state }, key: null });

  /** What is told live to somebody, until the text has been seen in it. */
  async function hear(as: string, until: string, meanwhile: () => Promise<unknown>): Promise<string> {
    const abort = new AbortController();
    const headers = { Authorization: `Bearer ${as}` };
    const stream = await fetch(`${product.api.url}/api/live`, { headers, signal: abort.signal });
    const heard = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    let reading = heard.read();
    while (!text.includes(until)) {
      await meanwhile();
      const next = await reading;
      text += next.value ?? '';
      reading = heard.read();
    }
    reading.catch(() => undefined);
    abort.abort();
    return text;
  }

  it('is told to those who see the case, and to nobody else', async () => {
    const no = await register('同时查看');
    expect((await say(head, no, 'viewing')).status).toBe(204);
    expect((await say(outsider, no, 'viewing')).status).toBe(404);
    expect((await say(head, no, 'dancing')).status).toBe(422);
    const text = await hear(clerk, 'event: presence', () => say(head, no, 'editing'));
    const { data } = /event: presence\n(?:id: .*\n)?data: (?<data>.*)/.exec(text)!.groups!;
    expect(JSON.parse(data!)).toEqual({
      entity: 'case',
      no,
      person: 'zhao',
      name: 'zhao',
      state: 'editing',
      at: expect.stringMatching(/^\d{4}-/) as string,
    });
    const [unseen, own] = [await register('别人看不到'), await register('自己看得到', outsider)];
    const there = await hear(outsider, own, async () => {
      await say(head, unseen, 'viewing');
      await say(outsider, own, 'viewing');
    });
    expect(there).not.toContain(unseen);
  });
});

describe('preferences', () => {
  const set = (as: string, name: string, body: unknown) =>
    product.api.ask('PUT', `/api/preferences/${name}`, { as, body, key: null });

  it('are kept for each person, changed and taken back', async () => {
    expect((await set(head, 'columns', ['no', 'title'])).status).toBe(204);
    expect((await set(head, 'search.mine', { text: '水' })).status).toBe(204);
    expect((await set(head, 'columns', ['no'])).status).toBe(204);
    expect((await get(head, '/api/preferences')).body).toEqual({
      columns: ['no'],
      'search.mine': { text: '水' },
    });
    expect((await get(clerk, '/api/preferences')).body).toEqual({});
    const taken = await product.api.ask('DELETE', '/api/preferences/columns', { as: head, key: null });
    expect(taken.status).toBe(204);
    expect(Object.keys((await get(head, '/api/preferences')).body)).toEqual(['search.mine']);
    expect((await set(head, 'big', { text: 'x'.repeat(20_000) })).body).toMatchObject({
      rule: 'too-large:16 KB',
    });
    expect((await set(head, '1-bad', {})).status).toBe(422);
  });

  it('are so many at most', async () => {
    for (let i = 0; i < 100; i++) expect((await set(clerk, `p${i}`, {})).status).toBe(204);
    expect((await set(clerk, 'one-more', {})).body).toMatchObject({ field: 'name', rule: 'too-many' });
    expect((await set(clerk, 'p7', { again: true })).status).toBe(204);
  });
});

describe('what those who supervise look at', () => {
  it('is what is at risk, who is late and who held a case', async () => {
    const no = await register('督办');
    expect((await command(no, 'accept', { ...ACCEPT, class: 'instant' })).status).toBe(200);
    interface Seen {
      asOf: string;
      atRisk: number;
      overdueByUnit: { unit: string; name: string; open: number }[];
    }
    const { body } = await get<Seen>(head, '/api/supervision');
    const risks: { case: Line; obligation: { id: string }; daysLeft: number }[] = [];
    for (let after = ''; ;) {
      const asked = await get<{ items: typeof risks; next: string | null }>(
        head,
        `/api/supervision/risks?limit=2${after}`,
      );
      risks.push(...asked.body.items);
      if (asked.body.next === null) break;
      after = `&after=${asked.body.next}`;
    }
    expect(risks.length).toBeGreaterThan(2);
    expect([new Set(risks.map((one) => `${one.case.no} ${one.obligation.id}`)).size, body.atRisk]).toEqual([
      risks.length,
      risks.length,
    ]);
    expect(risks.map((one) => one.case.no)).toContain(no);
    const left = risks.map(({ daysLeft }) => daysLeft);
    expect(left).toEqual([...left].sort((a, b) => a - b));
    expect(body.overdueByUnit).toContainEqual(expect.objectContaining({ unit: 'water', name: '水务局' }));
    expect((await get<Seen>(outsider, '/api/supervision?under=hall')).body).toMatchObject({
      atRisk: 0,
      overdueByUnit: [],
    });
    for (const path of ['', '/risks'])
      expect((await get(head, `/api/supervision${path}?under=nowhere`)).status).toBe(404);
    const held = await get<{ items: { to: string | null; holder: object }[] }>(
      head,
      `/api/cases/${no}/holding`,
    );
    expect(held.body.items.at(-1)).toMatchObject({
      to: null,
      holder: { kind: 'unit', owner: { as: 'unit', id: 'water' }, name: '水务局' },
    });
    expect((await get(outsider, `/api/cases/${no}/holding`)).status).toBe(404);
  });

  it('is figures with the time before beside them, by place', async () => {
    const day = ((await get<{ asOf: string }>(head, '/api/supervision')).body.asOf as string).slice(0, 10);
    interface Figures {
      received: number;
      before: { received: number };
      under: string;
      byRegion: { place: string; received: number }[];
      byWeek: { received: number }[];
    }
    const { body } = await get<Figures>(head, `/api/statistics?from=${day}&to=${day}`);
    expect(body.received).toBeGreaterThan(0);
    expect(body.before.received).toBe(0);
    expect(body.byRegion).toEqual([expect.objectContaining({ place: 'hall', received: body.received })]);
    expect(body.byWeek.map(({ received }) => received)).toEqual([body.received]);
    const elsewhere = await get<Figures>(head, `/api/statistics?from=${day}&to=${day}&under=other`);
    expect(elsewhere.body.received).toBe(0);
  });

  it('is what runs, for managers and administrators', async () => {
    const no = await register('运行');
    interface Running {
      items: { no: string; title: string | null; workflowId: string; state: string }[];
    }
    const seen = await get<Running>(head, `/api/workflows?text=${no}`);
    expect(seen.body.items).toEqual([
      expect.objectContaining({ no, title: '运行', workflowId: `case/${no}`, state: 'waiting' }),
    ]);
    const admin = await product.api.person('root', { role: 'admin', place: '000000' });
    const kept = await get<Running>(admin, `/api/workflows?text=${no}`);
    expect(kept.body.items).toEqual([expect.objectContaining({ no, title: null })]);
    expect((await get<Running>(outsider, `/api/workflows?text=${no}`)).body.items).toEqual([]);
    expect((await get(clerk, '/api/workflows')).status).toBe(403);
    const inside = await get<{ temporal: object }>(admin, `/api/cases/${no}/workflow`);
    expect(inside.body.temporal).toMatchObject({ status: 'running', pendingActivities: [] });
    expect(JSON.stringify(inside.body)).not.toContain('运行');
    expect((await get(admin, `/api/cases/${no}`)).status).toBe(404);
  });

  it('tells whether workers ask for work', async () => {
    interface Workers {
      items: { queue: string; working: boolean; lastSeenAt: string | null }[];
    }
    const ask = async () => (await get<Workers>(head, '/api/workflows/workers')).body.items;
    const lastSeenAt = expect.any(String);
    expect(await ask()).toEqual([
      { queue: 'cases', working: true, lastSeenAt },
      { queue: 'chores', working: true, lastSeenAt },
    ]);
    await product.stopWorker();
    const later = Date.now() + 100_000;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
    expect((await ask()).map(({ working }) => working)).toEqual([false, false]);
    jest.restoreAllMocks();
    await product.startWorker();
  });
});
