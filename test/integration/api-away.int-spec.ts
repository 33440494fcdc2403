import { TestApi } from '../support/api';

/** Temporal is where nothing listens: reading goes on, and what needs a decision is answered with what is away. */
let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.start();
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  await api.place({ id: 'hall', kind: 'hall', parentId: '530303', name: '沾益大厅' });
  await api.place({ id: 'bureau', kind: 'unit', parentId: 'hall', name: '服务局' });
  await api.db.query(`update place set default_unit = 'bureau' where id = 'hall'`);
  clerk = await api.person('ke', { role: 'clerk', place: 'hall' });
});
afterAll(() => api.stop());

it('refuses what the core refuses, and names Temporal for the rest', async () => {
  const register = (body: unknown) => api.ask('POST', '/api/cases', { as: clerk, body });
  expect(await register({ channel: 'window' })).toMatchObject({ status: 422, body: { field: 'applicant' } });
  const registration = {
    channel: 'window',
    applicant: { name: '鸿博煤业', kind: 'organisation' },
    matter: { title: '水土保持方案', detail: '被要求补报' },
  };
  const answer = await register(registration);
  expect(answer).toMatchObject({ status: 503, body: { code: 'SERVICE.AWAY', away: ['temporal'] } });
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await api.ask('GET', '/api/cases', { as: clerk })).toMatchObject({
    status: 200,
    body: { items: [] },
  });
});

it('lists what runs by the ledger alone', async () => {
  const head = await api.person('zhao', { role: 'station-head', place: 'hall' });
  expect(await api.ask('GET', '/api/workflows', { as: head })).toMatchObject({
    status: 200,
    body: { items: [] },
  });
});
