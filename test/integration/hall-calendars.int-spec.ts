import { addDays, at, weekdayOf } from '@domain/calendar/moment';
import { resolvePolicy } from '@domain/policy/policy.contract';
import { CalendarRepository } from '@ledger/calendar/calendar.repository';
import { builtInProfiles } from '@ledger/policies/built-in-policies';
import { PolicyRepository } from '@ledger/policies/policy.repository';
import { HallCalendarsService } from '../../apps/api/cases/hall-calendars.service';
import { TestApi } from '../support/api';

/** A Tuesday to count from, and the days after it: weekdays that no notice touches. */
const year = new Date().getUTCFullYear() + 1;
let tuesday = `${year}-03-08`;
while (weekdayOf(tuesday) !== 2) tuesday = addDays(tuesday, 1);
const [wednesday, thursday] = [addDays(tuesday, 1), addDays(tuesday, 2)];
const now = at(tuesday, '10:00');
const due = at(thursday, '17:30');
const festival = { date: wednesday, off: true, name: '三月三', reference: '自治县条例' };

let api: TestApi;
let clerk: string;

/** Three halls: one whose policy has a day off, one that is open on it all the same, one under another policy. */
beforeAll(async () => {
  api = await TestApi.start();
  const profiles = builtInProfiles();
  const policies = new PolicyRepository(api.db);
  for (const draft of [{ version: 1 }, { version: 2, overlay: [festival] }]) {
    const written = { profile: 'festive', inherits: 'national-default', ...draft };
    await policies.publish(resolvePolicy(written, profiles), '2019-01-01', 'admin');
  }
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  const hall = { kind: 'hall', parentId: '530303' } as const;
  await api.place({ ...hall, id: 'festive', name: '一', policyProfile: 'festive' });
  await api.place({ ...hall, id: 'open', name: '二', policyProfile: 'festive' });
  await api.place({ ...hall, id: 'other', name: '三' });
  await new CalendarRepository(api.db).setLocalDays('open', [{ ...festival, off: false }], 'admin');
  clerk = await api.person('zhou', { role: 'clerk', place: 'festive' });
});
afterAll(() => api.stop());

const calendars = () => api.app.get(HallCalendarsService).now();
const ask = async (query: string) => (await api.ask('GET', `/api/calendar/${query}`, { as: clerk })).body;

describe('the days left in a hall', () => {
  it.each([
    ['festive', 1],
    ['open', 2],
    ['other', 2],
  ])('go by its policy’s local days, and by its own word above them: %s', async (hall, left) => {
    expect((await calendars()).daysLeft(hall, due, now)).toBe(left);
  });

  it('go by the policy of the case where that is another', async () => {
    const earlier = (await new PolicyRepository(api.db).find('festive', 1))!;
    expect((await calendars()).daysLeft('festive', due, now, earlier)).toBe(2);
  });

  it('end the next working day where the hall has it', async () => {
    const { usual, byHall } = (await calendars()).endAfter(1, now);
    expect(byHall).toMatchObject({ festive: at(thursday, '23:59'), open: at(wednesday, '23:59') });
    expect(byHall.other ?? usual).toBe(at(wednesday, '23:59'));
  });
});

describe('the calendar of a hall', () => {
  it('tells the local days of its policy in force, or of the one asked for', async () => {
    expect(await ask(`${year}?hall=festive`)).toMatchObject({ local: [festival] });
    expect(await ask(`${year}?hall=festive&policy=festive@1`)).toMatchObject({ local: [] });
    expect(await ask(`${year}?hall=other&policy=festive@2`)).toMatchObject({ local: [festival] });
    expect(await ask(`${year}?hall=festive&policy=festive@9`)).toMatchObject({ code: 'ACCESS.NOT_FOUND' });
  });

  it('is told in the version asked for, and in none that the hall has not had', async () => {
    const then = (await ask(`${year}?hall=other`)).version as string;
    const typhoon = { date: thursday, off: true, name: '台风', reference: '通知' };
    const { version } = await new CalendarRepository(api.db).setLocalDays('other', [typhoon], 'admin');
    const local = [expect.objectContaining({ date: thursday })];
    expect(await ask(`${year}?hall=other`)).toMatchObject({ version, local });
    expect(await ask(`${year}?hall=other&version=${version}`)).toMatchObject({ version, local });
    expect(await ask(`${year}?hall=other&version=${then}`)).toMatchObject({ version: then, local: [] });
    const unknown = { code: 'REQUEST.INVALID', field: 'version', rule: 'unknown-calendar' };
    expect(await ask(`${year}?hall=other&version=999`)).toMatchObject(unknown);
    expect(await ask(`${year}?hall=festive&version=${version}`)).toMatchObject(unknown);
    expect(await ask(`${year}?hall=other&version=new`)).toMatchObject({ field: 'version', rule: 'version' });
  });

  it('counts limits by them', async () => {
    const start = encodeURIComponent(now);
    const days = expect.arrayContaining([expect.objectContaining({ date: wednesday, because: 'local' })]);
    expect(await ask(`deadline?hall=festive&limit=1wd&start=${start}`)).toMatchObject({ due, days });
  });
});
