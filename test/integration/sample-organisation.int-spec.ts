import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrganisation } from '../../tools/sample/organisation';
import { hasOrganisation, seedOrganisation } from '../../tools/sample/seed-organisation';
import {
  ADMINISTRATOR,
  drawSignIns,
  isAboveAll,
  oneForEachRole,
  readSignIns,
} from '../../tools/sample/sign-ins';
import { TestApi } from '../support/api';

const organisation = readOrganisation();
const zhanyi = organisation.people.filter(({ id }) => id.startsWith('zhanyi-'));
const above = organisation.people.filter(isAboveAll);
let api: TestApi;
let dataDir: string;

beforeAll(async () => {
  api = await TestApi.start();
  dataDir = mkdtempSync(join(tmpdir(), 'sample-'));
});
afterAll(async () => {
  await api.stop();
  rmSync(dataDir, { recursive: true });
});

describe('the sample organisation in the ledger', () => {
  it('is created whole, with people who can sign in', async () => {
    expect(await hasOrganisation(api.database.url)).toBe(false);
    const people = [ADMINISTRATOR, ...organisation.people];
    const signIns = drawSignIns([ADMINISTRATOR, ...above, ...zhanyi], organisation.places, dataDir);
    await seedOrganisation(api.database.url, { ...organisation, people }, signIns);
    expect(await hasOrganisation(api.database.url)).toBe(true);

    const { rows } = await api.database.client.query('select count(*)::int as n from place');
    expect(rows).toEqual([{ n: organisation.places.length + 1 }]);
    for (const { person, password } of oneForEachRole(signIns, 'zhanyi')) {
      const body = { account: person, password, as: 'bearer' };
      expect(await api.ask('POST', '/api/auth/session', { body })).toMatchObject({ status: 201 });
    }
  });

  it('shows one sign-in for every role of a hall, and those above all halls', () => {
    const shown = oneForEachRole(readSignIns(dataDir)!, 'zhanyi');
    expect(shown.filter(({ place }) => place === '全国').map(({ roles }) => roles)).toEqual([
      ['admin'],
      ['supervisor'],
    ]);
    const roles = shown
      .filter(({ person }) => person !== 'national-supervisor')
      .map((signIn) => signIn.roles[0]);
    expect(new Set(roles).size).toBe(roles.length);
    for (const role of ['admin', 'clerk', 'station-head', 'duty-leader', 'leader', 'supervisor', 'handler']) {
      expect(roles).toContain(role);
    }
    for (const role of ['revisitor', 'curator', 'committee-secretary', 'committee-member', 'legal']) {
      expect(roles).toContain(role);
    }
  });

  it('keeps the passwords for their owner alone', () => {
    expect(statSync(join(dataDir, 'sign-ins.json')).mode & 0o077).toBe(0);
  });
});
