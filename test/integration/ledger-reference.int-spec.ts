import type { DataSource } from 'typeorm';
import { dayStatus } from '@domain/calendar/calendar';
import { addDays } from '@domain/calendar/moment';
import { resolvePolicy } from '@domain/policy/policy.contract';
import { CalendarRepository, type LocalDay } from '@ledger/calendar/calendar.repository';
import { ledgerDataSource } from '@ledger/data-source';
import { migrate } from '@ledger/migrate';
import { builtInProfiles } from '@ledger/policies/built-in-policies';
import { PolicyConflictError, PolicyRepository } from '@ledger/policies/policy.repository';
import { nationalCalendar } from '../fixtures/national-calendar';
import { createDatabase, type TestDatabase } from '../support/postgres';

const typhoon = {
  hall: 'chengmai-hall',
  date: '2026-09-09',
  off: true,
  name: '台风',
  reference: '琼防指〔2026〕1号',
};

let database: TestDatabase;
let dataSource: DataSource;
let calendars: CalendarRepository;
let policies: PolicyRepository;

beforeEach(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  calendars = new CalendarRepository(dataSource);
  policies = new PolicyRepository(dataSource);
});

afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('the calendar in the ledger', () => {
  it('agrees with the published notices on every day of 2019 to 2026', async () => {
    const calendar = await calendars.snapshot('any', 2020);
    const published = nationalCalendar();
    for (let date = '2019-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      const { off } = dayStatus(published, date);
      expect([date, dayStatus(calendar, date)]).toMatchObject([date, { off, provisional: false }]);
    }
  });

  it('is provisional for a year without a notice, until one is imported as a new version', async () => {
    const before = await calendars.snapshot('any', 2027);
    expect(dayStatus(before, '2027-02-08')).toMatchObject({ off: false, provisional: true });
    const days = [{ date: '2027-02-08', off: true, name: '春节' }];
    const { version } = await calendars.publishNotice({ year: 2027, days, source: '国办发明电' }, 'admin');
    const after = await calendars.snapshot('any', 2027);
    expect(Number(after.version)).toBeGreaterThan(Number(before.version));
    expect(after.version).toBe(version);
    expect(dayStatus(after, '2027-02-08')).toMatchObject({ off: true, provisional: false, name: '春节' });
    expect(await calendars.snapshot('any', 2027, before.version)).toEqual(before);
  });

  it('changes nothing when the same notice comes again, and a release does not undo a correction', async () => {
    const days = [{ date: '2026-12-31', off: true, name: '更正' }];
    const { version } = await calendars.publishNotice({ year: 2026, days, source: '更正' }, 'admin');
    const again = await calendars.publishNotice({ year: 2026, days, source: '更正' }, 'admin');
    expect(again).toEqual({ version, isNew: false });
    await migrate(database.url);
    expect(dayStatus(await calendars.snapshot('any', 2026), '2026-12-31').name).toBe('更正');
  });

  it("lays a hall's own days over it, of that hall alone, and withdraws them", async () => {
    const before = await calendars.snapshot(typhoon.hall, 2026);
    await calendars.setLocalDays(typhoon.hall, [typhoon], 'admin');
    const stormy = await calendars.snapshot(typhoon.hall, 2026);
    expect(dayStatus(stormy, typhoon.date)).toMatchObject({ off: true, reason: 'local', name: '台风' });
    expect(stormy.overlay[typhoon.date]!.reference).toBe(typhoon.reference);
    expect(stormy.version).not.toBe(before.version);
    expect(await calendars.snapshot('other-hall', 2026)).toEqual(before);
    await calendars.setLocalDays(typhoon.hall, [{ ...typhoon, off: null }], 'admin');
    expect((await calendars.snapshot(typhoon.hall, 2026)).overlay).toEqual({});
  });

  it('stays as it is where every local day stands so already', async () => {
    const set = (...days: LocalDay[]) => calendars.setLocalDays(typhoon.hall, days, 'admin');
    const withdrawn = { ...typhoon, off: null };
    expect(await set(withdrawn)).toMatchObject({ isNew: false });
    const { version } = await set(typhoon);
    expect(await set(typhoon)).toEqual({ version, isNew: false });
    expect(await set(typhoon, { ...typhoon, date: '2026-09-10' })).toMatchObject({ isNew: true });
    expect(await set({ ...typhoon, reference: '更正' })).toMatchObject({ isNew: true });
    expect(await set(withdrawn)).toMatchObject({ isNew: true });
    const stands = await set({ ...withdrawn, name: '撤销' });
    expect(stands).toEqual({ version: (await calendars.snapshot(typhoon.hall, 2026)).version, isNew: false });
    expect(await calendars.setLocalDays('other-hall', [typhoon], 'admin')).toMatchObject({ isNew: true });
  });

  it('is small: the year before and what follows', async () => {
    const calendar = await calendars.snapshot('any', 2026);
    expect(calendar.published).toEqual([2025, 2026]);
    expect(JSON.stringify(calendar).length).toBeLessThan(10_000);
  });
});

describe('policies in the ledger', () => {
  it('are the built-in profiles, complete with what they inherit', async () => {
    const profiles = builtInProfiles();
    expect((await policies.list()).map(({ profile }) => profile)).toEqual([...profiles.keys()].sort());
    for (const draft of profiles.values()) {
      expect(await policies.find(draft.profile, draft.version)).toEqual(resolvePolicy(draft, profiles));
    }
  });

  it('come into force on their day, and never change', async () => {
    const first = (await policies.find('zhanyi', 1))!;
    const next = { ...first, version: 2, reopens: 2 };
    await policies.publish(next, '2027-01-01', 'admin');
    await policies.publish(next, '2027-01-01', 'admin');
    expect((await policies.findInForce('zhanyi', '2026-12-31'))?.version).toBe(1);
    expect((await policies.findInForce('zhanyi', '2027-01-01'))?.version).toBe(2);
    await expect(policies.publish({ ...next, reopens: 3 }, '2027-01-01', 'admin')).rejects.toThrow(
      PolicyConflictError,
    );
  });
});
