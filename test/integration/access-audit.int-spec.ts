import { AuditRepository } from '@ledger/organisation/audit.repository';
import { SessionRepository } from '@ledger/organisation/session.repository';
import { TestApi } from '../support/api';

/** Who reads what of the audit: each what is done in their part and about it, whoever did it; those at the root all. */
let api: TestApi;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  api = await TestApi.start();
  for (const [region, hall] of [['330000', 'fuyang'] as const, ['460000', 'qiongzhong'] as const]) {
    await api.place({ id: region, kind: 'province', parentId: '000000', name: region });
    await api.place({ id: hall, kind: 'hall', parentId: region, name: hall, policyProfile: hall });
    tokens[region] = await api.person(`of-${region}`, { role: 'supervisor', place: region });
  }
  tokens.root = await api.person('root', { role: 'admin', place: '000000' });
  tokens.all = await api.person('of-all', { role: 'supervisor', place: '000000' });
  await done();
});
afterAll(() => api.stop());

const ask = (method: string, path: string, body?: object) => api.ask(method, path, { as: tokens.root, body });

/** What somebody at the root does about two regions and the country. */
async function done(): Promise<void> {
  for (const [id, place] of [
    ['li', 'fuyang'],
    ['wu', 'qiongzhong'],
    ['gao', '000000'],
  ] as const)
    await ask('POST', '/api/people', { id, name: id, posts: [{ role: 'leader', place }] });
  await ask('POST', '/api/people/li/password');
  await ask('PATCH', '/api/people/wu', { name: '吴' });
  await ask('DELETE', '/api/people/li/posts/fuyang/leader');
  await ask('POST', '/api/organisation', { id: 'u1', kind: 'unit', parentId: 'fuyang', name: '住建局' });
  await ask('PATCH', '/api/organisation/qiongzhong', { name: '琼中大厅' });
  await ask('PATCH', '/api/organisation/u1', { parentId: 'qiongzhong' });
  const audit = new AuditRepository(api.db);
  await audit.add({ actor: 'root', act: 'policy.published', subject: 'policy/fuyang@7' });
  await audit.add({ actor: 'root', act: 'calendar.notice-published', subject: 'calendar/2027' });
  await audit.add({ actor: 'nobody', act: 'sign-in.failed', subject: 'person/nobody' });
}

async function read(who: string): Promise<string[]> {
  const { body } = await api.ask<{ items: { act: string; subject: string }[] }>('GET', '/api/audit', {
    as: tokens[who],
  });
  return body.items.map(({ act, subject }) => `${act} ${subject}`).reverse();
}

it('shows a region what was done about its people, places and rules from above it', async () => {
  expect(await read('330000')).toEqual([
    'person.created person/li',
    'person.password-reset person/li',
    'person.dismissed person/li',
    'place.changed place/u1',
    'policy.published policy/fuyang@7',
    'calendar.notice-published calendar/2027',
  ]);
  expect(await read('460000')).toEqual([
    'person.created person/wu',
    'person.changed person/wu',
    'place.created place/u1',
    'place.changed place/qiongzhong',
    'place.changed place/u1',
    'calendar.notice-published calendar/2027',
  ]);
});

it('shows everything to whoever stands above all', async () => {
  const all = await read('all');
  expect(all).toHaveLength(12);
  expect(all).toContain('person.created person/gao');
  expect(all).toContain('person.password-reset person/li');
  expect(all).toContain('sign-in.failed person/nobody');
});

it('keeps once what several parts of a page ask for at the same time', async () => {
  const audit = new AuditRepository(api.db);
  const { session } = await sessionOf('of-all');
  const entry = { actor: 'of-all', session, act: 'case.opened', subject: 'case/c9' } as const;
  await Promise.all(Array.from({ length: 8 }, () => audit.addOnce(entry)));
  expect((await read('all')).filter((line) => line.endsWith('case/c9'))).toHaveLength(1);
});

async function sessionOf(person: string): Promise<{ session: string }> {
  const [open] = await new SessionRepository(api.db).listOf(person);
  return { session: open!.id };
}
