import { TestApi } from '../support/api';

let api: TestApi;
let root: string;
let zhejiang: string;

beforeAll(async () => {
  api = await TestApi.start();
  root = await api.person('root', { role: 'admin', place: '000000' });
  await api.place({ id: '330000', kind: 'province', parentId: '000000', name: '浙江省' });
  await api.place({ id: '460000', kind: 'province', parentId: '000000', name: '海南省' });
  zhejiang = await api.person('zhejiang', { role: 'admin', place: '330000' });
});
afterAll(() => api.stop());

const add = (body: object, as = root) => api.ask('POST', '/api/organisation', { as, body });
const change = (id: string, body: object, as = root) =>
  api.ask('PATCH', `/api/organisation/${id}`, { as, body });
const hall = { kind: 'hall', name: '大厅', policyProfile: 'fuyang' };

describe('the organisation', () => {
  it('is a tree whose levels may be skipped', async () => {
    expect(
      (await add({ ...hall, id: 'fuyang', parentId: '330000', nameEn: 'Fuyang Hall' })).body,
    ).toMatchObject({
      id: 'fuyang',
      parentId: '330000',
      policyProfile: 'fuyang',
      defaultUnit: null,
      active: true,
    });
    expect((await add({ id: 'estate', kind: 'unit', parentId: 'fuyang', name: '不动产' })).status).toBe(201);
    expect((await add({ id: 'survey', kind: 'unit', parentId: 'estate', name: '测绘科' })).status).toBe(201);
    const { body } = await api.ask<{ items: { id: string }[] }>('GET', '/api/organisation?under=fuyang', {
      as: root,
    });
    expect(body.items.map(({ id }) => id)).toEqual(['fuyang', 'estate', 'survey']);
  });

  it('is listed as it is now, although another process has just changed it', async () => {
    const other = await TestApi.beside(api);
    const ids = async () =>
      (await other.ask<{ items: { id: string }[] }>('GET', '/api/organisation', { as: root })).body.items.map(
        ({ id }) => id,
      );
    try {
      expect(await ids()).not.toContain('anhui');
      expect((await add({ id: 'anhui', kind: 'province', parentId: '000000', name: '安徽省' })).status).toBe(
        201,
      );
      expect(await ids()).toContain('anhui');
    } finally {
      await other.stop();
    }
  });

  it.each([
    [
      'a place above its parent',
      { id: 'p1', kind: 'province', parentId: 'fuyang', name: 'x' },
      'PLACE.LEVELS',
      'parentId',
    ],
    ['a hall in a hall', { ...hall, id: 'h1', parentId: 'fuyang' }, 'PLACE.LEVELS', 'parentId'],
    [
      'a parent that is not there',
      { id: 'u1', kind: 'unit', parentId: 'nowhere', name: 'x' },
      'PLACE.UNKNOWN',
      'parentId',
    ],
    [
      'a hall without rules',
      { id: 'h2', kind: 'hall', parentId: '330000', name: 'x' },
      'REQUEST.INVALID',
      'policyProfile',
    ],
    ['an id that is taken', { ...hall, id: 'fuyang', parentId: '330000' }, 'PLACE.ID_TAKEN', 'id'],
    ['a second root', { id: 'c', kind: 'country', parentId: '000000', name: 'x' }, 'REQUEST.INVALID', 'kind'],
    [
      'what it does not know',
      { id: 'u2', kind: 'unit', parentId: 'fuyang', name: 'x', colour: 'red' },
      'REQUEST.INVALID',
      'colour',
    ],
  ])('refuses %s', async (_, body, code, field) => {
    expect((await add(body)).body).toMatchObject({ code, field });
  });

  it('gives a hall a unit that leads what no one has taken, and keeps it open while it does', async () => {
    expect((await change('fuyang', { defaultUnit: 'fuyang' })).body).toMatchObject({
      rule: 'unit-of-the-hall',
    });
    expect((await change('estate', { defaultUnit: 'survey' })).body).toMatchObject({ rule: 'hall-only' });
    expect((await change('fuyang', { defaultUnit: 'survey' })).body).toMatchObject({ defaultUnit: 'survey' });
    expect((await change('survey', { active: false })).body).toMatchObject({ code: 'PLACE.IN_USE' });
  });

  it('moves a place with all below it', async () => {
    await add({ id: '330111', kind: 'county', parentId: '330000', name: '富阳区' });
    expect((await change('fuyang', { parentId: '330111' })).body).toMatchObject({ parentId: '330111' });
    const { body } = await api.ask<{ items: { id: string }[] }>('GET', '/api/organisation?under=330111', {
      as: root,
    });
    expect(body.items.map(({ id }) => id)).toEqual(['330111', 'fuyang', 'estate', 'survey']);
    expect((await change('330111', { parentId: 'survey' })).body).toMatchObject({ code: 'PLACE.LEVELS' });
  });

  it('is kept by each administrator in their part alone', async () => {
    expect((await add({ id: 'u3', kind: 'unit', parentId: '330111', name: '住建局' }, zhejiang)).status).toBe(
      201,
    );
    const elsewhere = { id: 'u4', kind: 'unit', parentId: '460000', name: 'x' };
    expect((await add(elsewhere, zhejiang)).body).toMatchObject({ field: 'parentId', rule: 'not-within' });
    expect((await change('460000', { name: 'x' }, zhejiang)).status).toBe(404);
    expect((await change('fuyang', { parentId: '460000' }, zhejiang)).body).toMatchObject({
      rule: 'not-within',
    });
  });

  it('is written down with who changed it', async () => {
    const auditor = await api.person('auditor', { role: 'supervisor', place: '000000' });
    // Named with its kind, and as people know it.
    for (const subject of ['place/330111', '330111']) {
      const path = `/api/audit?subject=${subject}`;
      const { body } = await api.ask<{ items: object[] }>('GET', path, { as: auditor });
      expect(body.items).toMatchObject([{ actor: 'root', act: 'place.created', detail: { name: '富阳区' } }]);
    }
    await expect(api.database.client.query('update audit_entry set actor = $1', ['no one'])).rejects.toThrow(
      /only added/,
    );
    await expect(api.database.client.query('delete from audit_entry')).rejects.toThrow(/only added/);
  });

  it('is found by the case it was for, whatever it was about, and by the days of the hall', async () => {
    const inspector = await api.person('inspector', { role: 'supervisor', place: '000000' });
    await api.database.client.query(`
      insert into matter (no, hall, stage, called_at, cases, units, version, policy_profile, calendar, state)
      values ('c1.m1', 'fuyang', 'called', now(), '{c1,c2}', '{}', 1, 'national-default', '1', '{}');
      insert into audit_entry (actor, act, subject, detail, at) values
        ('root', 'case.opened', 'case/c2', '{}', '2026-03-01T23:59:59+08:00'),
        ('root', 'applicant.unmasked', 'applicant/6f9619ff', '{"case": "c2"}', '2026-03-02T00:00+08:00'),
        ('root', 'matter.opened', 'matter/c1.m1', '{}', '2026-03-03T12:00+08:00'),
        ('root', 'attachment.fetched', 'attachment/7', '{"matter": "c1.m1"}', '2026-03-03T23:59:59+08:00'),
        ('root', 'case.opened', 'case/c3', '{}', '2026-03-04T00:00+08:00')`);
    const subjects = async (query: string) => {
      const path = `/api/audit?${query}`;
      const { body } = await api.ask<{ items: { subject: string }[] }>('GET', path, { as: inspector });
      return body.items.map(({ subject }) => subject).reverse();
    };
    const ofCase = ['case/c2', 'applicant/6f9619ff', 'matter/c1.m1', 'attachment/7'];
    expect(await subjects('subject=c2')).toEqual(ofCase);
    expect(await subjects('subject=case/c2')).toEqual(ofCase);
    expect(await subjects('subject=c3')).toEqual(['case/c3']);
    expect(await subjects('from=2026-03-02&to=2026-03-03')).toEqual(ofCase.slice(1));
    expect(await subjects('to=2026-03-01')).toEqual(['case/c2']);
  });
});

describe('people', () => {
  const create = (id: string, place: string, as = zhejiang, role = 'handler') =>
    api.ask('POST', '/api/people', { as, body: { id, name: '李文', posts: [{ role, place }] } });

  it('are added with a password that they change first', async () => {
    const { status, body } = await create('li', 'estate');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: 'li',
      mustChangePassword: true,
      posts: [{ role: 'handler', place: 'estate' }],
    });
    const password = String(body.temporaryPassword);
    const signedIn = await api.ask('POST', '/api/auth/session', {
      body: { account: 'li', password, as: 'bearer' },
    });
    expect(signedIn.status).toBe(201);
    expect((await create('li', 'estate')).body).toMatchObject({ code: 'PERSON.ID_TAKEN' });
  });

  it('are kept where all their posts are', async () => {
    expect((await create('wu', '460000')).body).toMatchObject({ field: 'posts.0.place', rule: 'not-within' });
    expect((await create('wu', '460000', root, 'supervisor')).status).toBe(201);
    expect((await api.ask('GET', '/api/people/wu', { as: zhejiang })).status).toBe(404);
    expect((await api.ask('POST', '/api/people/wu/password', { as: zhejiang })).status).toBe(404);
    const appoint = (place: string) =>
      api.ask('POST', '/api/people/li/posts', { as: zhejiang, body: { role: 'agent', place } });
    expect((await appoint('460000')).body).toMatchObject({ rule: 'not-within' });
    expect((await appoint('survey')).body).toMatchObject({
      posts: [
        { role: 'handler', place: 'estate' },
        { role: 'agent', place: 'survey' },
      ],
    });
    const dismissed = await api.ask('DELETE', '/api/people/li/posts/survey/agent', { as: zhejiang });
    expect(dismissed.body).toMatchObject({ posts: [{ role: 'handler', place: 'estate' }] });
  });

  it('cannot be given what the administrator could not give: nobody raises themself', async () => {
    const body = { role: 'admin', place: '000000' };
    expect((await api.ask('POST', '/api/people/zhejiang/posts', { as: zhejiang, body })).body).toMatchObject({
      rule: 'not-within',
    });
  });

  it('act for the unit they choose of their own', async () => {
    const token = await api.person(
      'two',
      { role: 'handler', place: 'estate' },
      { role: 'handler', place: 'u3' },
    );
    const actFor = (unit: string) => api.ask('PUT', '/api/auth/session/unit', { as: token, body: { unit } });
    const actingFor = async () => (await api.ask('GET', '/api/auth/session', { as: token })).body.actingFor;
    expect(await actingFor()).toBe('estate');
    expect((await actFor('survey')).body).toMatchObject({ rule: 'own-unit' });
    expect((await actFor('u3')).status).toBe(204);
    expect(await actingFor()).toBe('u3');
    await api.ask('DELETE', '/api/people/two/posts/u3/handler', { as: root });
    expect(await actingFor()).toBeNull();
  });

  it('are signed out when they are deactivated, and found no more', async () => {
    const token = await api.tokenOf('li');
    await api.ask('PATCH', '/api/people/li', { as: zhejiang, body: { active: false } });
    expect((await api.ask('GET', '/api/auth/session', { as: token })).status).toBe(401);
    const { body } = await api.ask<{ items: { id: string }[] }>('GET', '/api/people?under=fuyang', {
      as: root,
    });
    expect(body.items.map(({ id }) => id)).toEqual(['two']);
    const gone = await api.ask<{ items: { id: string }[] }>('GET', '/api/people?active=false&text=LI', {
      as: root,
    });
    expect(gone.body.items.map(({ id }) => id)).toEqual(['li']);
  });

  it('are found by a part of their name or id, taken literally', async () => {
    const found = async (text: string) => {
      const path = `/api/people?text=${encodeURIComponent(text)}`;
      const { body } = await api.ask<{ items: { id: string }[] }>('GET', path, { as: root });
      return body.items.map(({ id }) => id);
    };
    expect(await found('TW')).toEqual(['two']);
    expect(await found('%')).toEqual([]);
    expect((await api.ask('GET', '/api/people?text=%20', { as: root })).status).toBe(422);
  });

  it('are named by their ids as long as cases name them', async () => {
    const { body } = await api.ask<{ items: { id: string; active: boolean }[] }>(
      'GET',
      '/api/people?ids=li,two,nobody',
      { as: root },
    );
    expect(body.items.map(({ id, active }) => [id, active])).toEqual([
      ['li', false],
      ['two', true],
    ]);
    const refused = await api.ask('GET', '/api/people?ids=no%20id', { as: root });
    expect(refused.body).toMatchObject({ code: 'REQUEST.INVALID' });
  });

  it('show colleagues no more than colleagues need', async () => {
    const { body } = await api.ask<{ items: object[] }>('GET', '/api/people?limit=1', { as: root });
    expect(Object.keys(body.items[0]!).sort()).toEqual(['active', 'id', 'name', 'posts']);
  });
});
