import { TestApi } from '../support/api';

let api: TestApi;
let admin: string;
let other: string;

beforeAll(async () => {
  api = await TestApi.start();
  admin = await api.person('keeper', { role: 'admin', place: '000000' });
  other = await api.person('keeper-2', { role: 'admin', place: '000000' });
});
afterAll(() => api.stop());

const add = (id: string, key: string | null, as = admin, name = id) =>
  api.ask('POST', '/api/organisation', {
    as,
    key,
    body: { id, kind: 'province', parentId: '000000', name },
  });
const changes = async (id: string): Promise<number> => {
  const { rows } = await api.database.client.query<{ count: number }>(
    'select count(*)::int from audit_entry where subject = $1',
    [`place/${id}`],
  );
  return rows[0]!.count;
};

describe('a write', () => {
  it('needs a key that can be read', async () => {
    expect((await add('110000', null)).body).toMatchObject({ status: 400, code: 'IDEMPOTENCY.KEY_MISSING' });
    expect((await add('110000', 'ä')).status).toBe(400);
    expect((await add('110000', 'x'.repeat(201))).body).toMatchObject({ code: 'IDEMPOTENCY.KEY_INVALID' });
    expect(await changes('110000')).toBe(0);
  });

  it('acts once and is answered alike, a hundred times in parallel', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => add('120000', 'tianjin')));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect(await changes('120000')).toBe(1);
  });

  it('acts once among several processes', async () => {
    const second = await TestApi.beside(api);
    try {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          (i % 2 ? api : second).ask('POST', '/api/organisation', {
            as: admin,
            key: 'shared',
            body: { id: '130000', kind: 'province', parentId: '000000', name: '河北省' },
          }),
        ),
      );
      expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
      expect(await changes('130000')).toBe(1);
    } finally {
      await second.stop();
    }
  });

  it('is refused under a key that was used for another', async () => {
    expect((await add('140000', 'first')).status).toBe(201);
    expect((await add('150000', 'first')).body).toMatchObject({
      status: 422,
      code: 'IDEMPOTENCY.KEY_REUSED',
    });
    expect(await changes('150000')).toBe(0);
  });

  it('is refused again as it was refused, in the language of the asker', async () => {
    await add('210000', 'liaoning');
    const refused = await add('210000', 'again');
    expect(refused).toMatchObject({ status: 409, body: { code: 'PLACE.ID_TAKEN', field: 'id' } });
    expect((await add('210000', 'again')).body).toEqual(refused.body);
    const english = await api.ask('POST', '/api/organisation', {
      as: admin,
      key: 'again',
      body: { id: '210000', kind: 'province', parentId: '000000', name: '210000' },
      headers: { 'Accept-Language': 'en' },
    });
    expect(english.body.detail).toMatch(/^This id is taken/);
    expect(english.headers.get('content-type')).toMatch('application/problem+json');
  });

  it('has keys of its own for each sender', async () => {
    expect((await add('220000', 'mine')).status).toBe(201);
    expect((await add('230000', 'mine', other)).status).toBe(201);
  });

  it('is carried out by the next when its process was lost', async () => {
    const { client } = api.database;
    const send = () => add('310000', 'lost');
    await send();
    await client.query(`delete from place where id = '310000'`);
    await client.query(
      `update idempotency_key set status = null, response = null, created_at = now() - interval '2 minutes'
       where key = 'lost'`,
    );
    expect((await send()).status).toBe(201);
  });

  it('that holds a secret takes no key and keeps no answer', async () => {
    const person = { id: 'new', name: '新人', posts: [{ role: 'clerk', place: '000000' }] };
    const { status, body } = await api.ask('POST', '/api/people', { as: admin, key: null, body: person });
    expect(status).toBe(201);
    const { rows } = await api.database.client.query(
      'select 1 from idempotency_key where response::text like $1',
      [`%${String(body.temporaryPassword)}%`],
    );
    expect(rows).toEqual([]);
  });
});
