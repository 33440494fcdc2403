import { PersonRepository } from '@ledger/organisation/person.repository';
import { hashPassword } from '../../apps/api/auth/password-hash';
import { TestApi } from '../support/api';

const PASSWORD = 'Correct-horse-9-battery';
let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start({ SIGN_IN_FAILURES: '3' });
  const passwordHash = await hashPassword(PASSWORD);
  const people = new PersonRepository(api.db);
  const posts = [{ role: 'clerk', place: '000000' }];
  for (const id of ['gan', 'zhuo', 'fu']) {
    await people.add({ id, name: id, passwordHash, mustChangePassword: id === 'fu', posts });
  }
});
afterAll(() => api.stop());

const signIn = (account: string, password = PASSWORD, as = 'bearer') =>
  api.ask<{ token: string; code: string }>('POST', '/api/auth/session', { body: { account, password, as } });
const myself = (token: string) => api.ask('GET', '/api/auth/session', { as: token });

describe('signing in', () => {
  it('gives a bearer token that says who one is', async () => {
    const { status, body } = await signIn('gan');
    expect(status).toBe(201);
    expect((await myself(body.token)).body).toMatchObject({
      id: 'gan',
      posts: [{ role: 'clerk', place: '000000', kind: 'country' }],
    });
  });

  it('keeps the token as a hash alone', async () => {
    const { body } = await signIn('gan');
    const { rows } = await api.database.client.query(
      `select 1 from session where position($1::bytea in token_hash) > 0 or session::text like '%' || $2 || '%'`,
      [Buffer.from(body.token), body.token],
    );
    expect(rows).toEqual([]);
  });

  it('sets a cookie that scripts cannot read, and takes it only from the same origin on writes', async () => {
    const { headers } = await signIn('gan', PASSWORD, 'cookie');
    const cookie = headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const Cookie = cookie.split(';')[0]!;
    expect((await api.ask('GET', '/api/auth/session', { headers: { Cookie } })).status).toBe(200);
    const end = (origin: Record<string, string>) =>
      api.ask('DELETE', '/api/auth/session', { headers: { Cookie, ...origin } });
    expect((await end({ Origin: 'https://elsewhere.example' })).body).toMatchObject({
      status: 403,
      code: 'ACCESS.FOREIGN_ORIGIN',
    });
    expect((await end({})).status).toBe(403);
    expect((await end({ Origin: api.url })).status).toBe(204);
    expect((await api.ask('GET', '/api/auth/session', { headers: { Cookie } })).status).toBe(401);
  });

  it('answers an unknown account as a wrong password', async () => {
    const [wrong, unknown] = [await signIn('gan', 'nonsense'), await signIn('nobody', 'nonsense')];
    expect(wrong.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('locks the account after failures in a row, without saying so, and an administrator opens it', async () => {
    for (let i = 0; i < 3; i++) expect((await signIn('zhuo', 'nonsense')).status).toBe(401);
    expect((await signIn('zhuo')).body.code).toBe('SIGN_IN.FAILED');
    const admin = await api.person('keeper', { role: 'admin', place: '000000' });
    const unlocked = await api.ask('POST', '/api/people/zhuo/unlock', { as: admin });
    expect(unlocked.body).toMatchObject({ id: 'zhuo', locked: false });
    expect((await signIn('zhuo')).status).toBe(201);
  });

  it('lets someone with a password given to them do nothing before they have changed it', async () => {
    const { body } = await signIn('fu');
    expect((await myself(body.token)).body).toMatchObject({ mustChangePassword: true });
    const people = () => api.ask('GET', '/api/people', { as: body.token });
    expect((await people()).body).toMatchObject({ code: 'ACCESS.PASSWORD_CHANGE_DUE' });
    const change = (password: string, current = PASSWORD) =>
      api.ask('POST', '/api/auth/password', { as: body.token, body: { current, password } });
    expect((await change('Correct-horse-9-b', 'wrong')).status).toBe(401);
    expect((await change('short')).body).toMatchObject({ code: 'PASSWORD.WEAK', rule: 'length:10-200' });
    expect((await change('alllowercaseonly')).body).toMatchObject({ rule: 'kinds-of-characters:3' });
    expect((await change('Password2026!')).body).toMatchObject({ rule: 'commonly-used' });
    expect((await change('Abcdefg12345')).body).toMatchObject({ rule: 'repetitive' });
    expect((await change(PASSWORD)).body).toMatchObject({ code: 'PASSWORD.UNCHANGED' });
    expect((await change('Bright-Teapot-31')).status).toBe(204);
    expect((await people()).status).toBe(200);
  });
});

describe('sessions', () => {
  it('are listed, and each can be ended', async () => {
    const [first, second] = [(await signIn('gan')).body.token, (await signIn('gan')).body.token];
    const { body } = await api.ask<{ items: { id: string; current: boolean }[] }>(
      'GET',
      '/api/auth/sessions',
      {
        as: first,
      },
    );
    expect(body.items.length).toBeGreaterThanOrEqual(2);
    const others = body.items.filter(({ current }) => !current);
    for (const { id } of others) await api.ask('DELETE', `/api/auth/sessions/${id}`, { as: first });
    expect([(await myself(first)).status, (await myself(second)).status]).toEqual([200, 401]);
  });

  it('end when idle too long, at the latest moment, and when the person is deactivated', async () => {
    const { client } = api.database;
    const token = (await signIn('gan')).body.token;
    const put = (column: string, value: string) =>
      client.query(`update session set ${column} = ${value} where person_id = 'gan'`);
    await put('seen_at', `now() - interval '31 days'`);
    expect((await myself(token)).status).toBe(401);
    await put('seen_at', 'now()');
    expect((await myself(token)).status).toBe(200);
    await put('expires_at', 'now()');
    expect((await myself(token)).status).toBe(401);
    await put('expires_at', `now() + interval '1 hour'`);
    await client.query(`update person set active = false where id = 'gan'`);
    expect((await myself(token)).status).toBe(401);
    await client.query(`update person set active = true where id = 'gan'`);
  });

  it('cannot be ended by someone else', async () => {
    const other = (await signIn('zhuo')).body.token;
    const { body } = await api.ask<{ items: { id: string }[] }>('GET', '/api/auth/sessions', { as: other });
    const own = (await signIn('gan')).body.token;
    const { status } = await api.ask('DELETE', `/api/auth/sessions/${body.items[0]!.id}`, { as: own });
    expect(status).toBe(404);
    expect((await myself(other)).status).toBe(200);
  });
});
