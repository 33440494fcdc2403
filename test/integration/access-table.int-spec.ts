import { randomUUID } from 'node:crypto';
import { STAFF_ROLES } from '../../apps/api/access/caller';
import { SessionService } from '../../apps/api/session/session.service';
import { TestApi } from '../support/api';
import { routesOf, type Route } from '../support/routes';
import { ACCESS_TABLE, CALLERS, isAdmitted, type Admitted, type CallerName } from './access-table';

let api: TestApi;
let routes: Route[];
const tokens = new Map<CallerName, string>();

beforeAll(async () => {
  api = await TestApi.start();
  routes = routesOf(api.app);
  await api.place({ id: '530000', kind: 'province', parentId: '000000', name: '云南省' });
  await api.place({ id: 'zhanyi', kind: 'hall', parentId: '530000', name: '沾益' });
  await api.place({ id: 'market', kind: 'unit', parentId: 'zhanyi', name: '市场监管' });
  for (const role of STAFF_ROLES) tokens.set(role, await api.person(role, { role, place: 'market' }));
  const citizen = await api.app.get(SessionService).openForCitizen('530303-20261125-0001', randomUUID());
  tokens.set('citizen', citizen.token);
});
afterAll(() => api.stop());

/** Ending one's session would leave the rest of the table without a caller. */
const ENDS_SESSION = ['DELETE /api/auth/session', 'DELETE /api/track/session', 'POST /api/plain/end'];

/** Asks for the headers alone: a stream of live updates never ends by itself. */
async function codeOf(route: Route, token: string | undefined): Promise<string | undefined> {
  const given = new AbortController();
  const response = await fetch(`${api.url}${route.path.replace(/:\w+/g, 'unheard-of')}`, {
    method: route.method,
    headers: {
      'Idempotency-Key': randomUUID(),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    signal: given.signal,
  });
  const refused = response.status === 401 || response.status === 403;
  const problem = refused ? ((await response.json()) as { code: string }) : undefined;
  given.abort();
  return problem?.code;
}

const refusalFor = (caller: CallerName, admitted: Admitted): string | undefined => {
  if (isAdmitted(caller, admitted)) return undefined;
  // The cookie or token of the other kind of caller is none: staff are not citizens of a case.
  return caller === 'nobody' ? 'ACCESS.NOT_SIGNED_IN' : 'ACCESS.NOT_PERMITTED';
};
const ACCESS_CODES = ['ACCESS.NOT_SIGNED_IN', 'ACCESS.NOT_PERMITTED'];

it('has every route of the application in the table, and no other', () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(ACCESS_TABLE).sort());
});

it('has every route declare its audience', () => {
  expect(routes.filter(({ audience }) => !audience?.length)).toEqual([]);
});

it('limits how often public routes may be written to', () => {
  const open = routes.filter(({ audience, method }) => audience?.includes('everyone') && method !== 'GET');
  expect(open.filter(({ limited }) => !limited)).toEqual([]);
});

describe.each(Object.entries(ACCESS_TABLE))('%s', (name, admitted) => {
  it('admits whom the table says and no one else', async () => {
    const route = routes.find((one) => one.name === name)!;
    const asked = CALLERS.filter((caller) => !(ENDS_SESSION.includes(name) && isAdmitted(caller, admitted)));
    const codes = await Promise.all(asked.map((caller) => codeOf(route, tokens.get(caller))));
    // Once admitted, one may be refused for what one is to this case; that is another question.
    const answers = asked.map((caller, i) => [caller, ACCESS_CODES.find((code) => code === codes[i])]);
    const expected = asked.map((caller) => [caller, refusalFor(caller, admitted)]);
    expect(answers).toEqual(expected);
  });
});
