import { freePort } from '../../tools/stack/ports';
import { TestApi } from '../support/api';

describe('with Postgres and Temporal away', () => {
  let api: TestApi;
  beforeAll(async () => {
    const port = await freePort();
    api = await TestApi.start({ DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/nothing` });
  });
  afterAll(() => api.stop());

  it('the API runs, and says that it does', async () => {
    expect(await api.ask('GET', '/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('it keeps connections longer than proxies do, so that none is closed under a request', async () => {
    const { headers } = await api.ask('GET', '/health/live');
    expect(headers.get('keep-alive')).toBe('timeout=75');
  });

  it('it is not ready, and says what is away', async () => {
    expect(await api.ask('GET', '/health/ready')).toMatchObject({
      status: 503,
      body: { code: 'SERVICE.AWAY', away: ['postgres', 'temporal', 'ledger'] },
    });
  });

  it.each([
    ['GET', '/api/people'],
    ['POST', '/api/track/2222BBBB3333/otp'],
    ['POST', '/api/auth/session'],
  ])('%s %s is answered with 503 and the name of what is away', async (method, path) => {
    const body = method === 'GET' ? undefined : { account: 'gan', password: 'x' };
    const answer = await api.ask(method, path, { as: 'a-token-of-at-least-twenty-characters', body });
    expect(answer).toMatchObject({ status: 503, body: { code: 'SERVICE.AWAY', away: ['postgres'] } });
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  });
});

describe('with Postgres at hand', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({ PUBLIC_RATE_FACTOR: '1' });
  });
  afterAll(() => api.stop());

  it('problems are told in the language asked for', async () => {
    const ask = (language: string) =>
      api.ask('GET', '/api/people', { headers: { 'Accept-Language': language } });
    expect((await ask('en')).body).toEqual({
      type: 'urn:agency-assist:problem:ACCESS.NOT_SIGNED_IN',
      title: 'Not signed in',
      detail: 'You are not signed in, or your session has ended.',
      status: 401,
      code: 'ACCESS.NOT_SIGNED_IN',
      instance: '/api/people',
    });
    expect((await ask('fr')).body.title).toBe('尚未登录');
    expect((await ask('zh')).headers.get('content-language')).toBe('zh-CN');
  });

  it('what cannot be read is answered with 400, what is not there with 404', async () => {
    const token = await api.person('gan', { role: 'clerk', place: '000000' });
    const garbled = await fetch(`${api.url}/api/auth/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"account":',
    });
    expect([garbled.status, ((await garbled.json()) as { code: string }).code]).toEqual([
      400,
      'REQUEST.UNREADABLE',
    ]);
    expect((await api.ask('GET', '/api/nothing', { as: token })).body.code).toBe('ACCESS.NOT_FOUND');
  });

  it('a session that is recovering from a restart of the database goes on', async () => {
    const token = await api.tokenOf('gan');
    await api.database.client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await api.ask('GET', '/api/people', { as: token })).status);
    expect(statuses.at(-1)).toBe(200);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  });

  it('signing in is limited for one account from wherever, and asking for codes for one query code', async () => {
    const signIn = (account: string) =>
      api.ask('POST', '/api/auth/session', { body: { account, password: 'x', as: 'bearer' } });
    const statuses = await Promise.all(Array.from({ length: 25 }, () => signIn('Somebody')));
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(5);
    expect((await signIn('somebody')).body).toMatchObject({ status: 429, code: 'RATE.LIMITED' });
    expect((await signIn('another')).status).toBe(401);
    const codes = [];
    for (let i = 0; i < 6; i++) codes.push((await api.ask('POST', '/api/track/2222BBBB3333/otp')).status);
    expect(codes).toEqual([202, 202, 202, 202, 202, 429]);
  });

  it('limits are shared by all processes', async () => {
    const second = await TestApi.beside(api);
    try {
      const { status, headers } = await second.ask('POST', '/api/track/2222BBBB3333/otp');
      expect(status).toBe(429);
      expect(Number(headers.get('retry-after-subject'))).toBeGreaterThan(0);
    } finally {
      await second.stop();
    }
  });
});
