import { createHash } from 'node:crypto';
import { TestApi } from '../support/api';

let api: TestApi;
let token: string;
const hash = () => createHash('sha256').update(token).digest();

beforeAll(async () => {
  api = await TestApi.start();
  await api.person('gan', { role: 'clerk', place: '000000' });
});
afterAll(() => api.stop());

/** A session that was last used a while ago, but is good. */
beforeEach(async () => {
  token = await api.tokenOf('gan');
  await api.db.query(`update session set seen_at = now() - interval '9 minutes' where token_hash = $1`, [
    hash(),
  ]);
});

const wasUsed = async (): Promise<boolean> => {
  const sql = `select seen_at > now() - interval '1 minute' as used from session where token_hash = $1`;
  return (await api.db.query<[{ used: boolean }]>(sql, [hash()]))[0].used;
};
const goIdle = () =>
  api.db.query('update session set seen_at = now() - idle where token_hash = $1', [hash()]);

/** Begins to listen, and stops as soon as there is an answer. */
async function listen(): Promise<number> {
  const stop = new AbortController();
  const headers = { Authorization: `Bearer ${token}` };
  const { status } = await fetch(`${api.url}/api/live`, { headers, signal: stop.signal });
  stop.abort();
  return status;
}

describe('a session', () => {
  it('is used by what a person asks', async () => {
    expect((await api.ask('GET', '/api/cases', { as: token })).status).toBe(200);
    expect(await wasUsed()).toBe(true);
  });

  it('is not used by the stream of news that a page listens to', async () => {
    expect(await listen()).toBe(200);
    expect(await wasUsed()).toBe(false);
  });

  it('is not used by what a page asks while nobody touches it', async () => {
    const alone = { as: token, headers: { Unattended: '1' } };
    expect((await api.ask('GET', '/api/cases', alone)).status).toBe(200);
    const here = { ...alone, body: { state: 'viewing' }, key: null };
    expect((await api.ask('PUT', '/api/cases/none/presence', here)).status).toBe(404);
    expect(await wasUsed()).toBe(false);
  });

  it('that has gone idle listens to no more news', async () => {
    await goIdle();
    expect(await listen()).toBe(401);
  });
});
