import type { Page } from 'playwright-core';
import { momentOf } from '@domain/calendar/moment';
import { BrowserStand, objectionsOf } from '../support/browser';
import { WATER, zhanyiHall } from '../support/zhanyi-hall';

/** Looking back at a case at a moment that one types, in the language of the page. */
let stand: BrowserStand;
let no: string;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await zhanyiHall(api, WATER);
  await api.person('zhao', { role: 'station-head', place: 'hall' });
  const matter = { title: '用水报装', detail: '用水报装' };
  const { body } = await api.ask<{ no: string }>('POST', '/api/cases', {
    as: await api.person('he', { role: 'clerk', place: 'hall' }),
    body: { channel: 'window', applicant: { name: '王建国', kind: 'person' }, matter },
  });
  no = body.no;
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

/** This minute as it is typed, in the zone of the halls. */
const minuteNow = (): string => momentOf(Date.now()).slice(0, 16).replace('T', ' ');

interface Spoken {
  readonly lookBack: string;
  readonly moment: string;
  readonly outside: RegExp;
  readonly past: RegExp;
  readonly months: RegExp;
}

it.each<['zh-CN' | 'en', Spoken]>([
  [
    'zh-CN',
    {
      ...{ lookBack: '回看过去', moment: '回看到某一时刻', months: /月/ },
      ...{ outside: /只能回看 .+ 至今的情形。/, past: /这是过去的办件/ },
    },
  ],
  [
    'en',
    {
      ...{ lookBack: 'look back', moment: 'moment to look at', months: /[A-Z][a-z]{2}/ },
      ...{
        outside: /The case can be seen as it was from .+ until now\./,
        past: /This is the case as it was/,
      },
    },
  ],
])('goes to any moment of the life of a case by keyboard, and to no other, in %s', async (language, said) => {
  const page = await stand.open('zhao', { path: `/cases/${no}`, language });
  await page.getByRole('button', { name: said.lookBack }).click();
  const moment = page.getByRole('textbox', { name: said.moment });
  await moment.focus();
  await page.keyboard.type('2001-01-01 09:00');
  expect(await page.locator('.ant-picker-date-panel .ant-picker-header-view').innerText()).toMatch(
    said.months,
  );
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText(said.outside).waitFor();
  expect(await page.getByText(said.past).count()).toBe(0);
  await moment.fill('2101-01-01 09:00');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText(said.outside).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await moment.fill(minuteNow());
  await page.keyboard.press('Enter');
  await page.getByText(said.past).waitFor();
  expect(await page.getByText(said.outside).count()).toBe(0);
});

it('counts by the calendar of then: a day that has been taken off since is a working day there', async () => {
  const { api } = stand.product;
  const give = async (as: string, path: string, body: unknown) =>
    (await api.ask<{ seq: number }>('POST', path, { as, body })).body;
  const { seq } = await give(await api.tokenOf('zhao'), `/api/cases/${no}/commands/accept`, {
    ...{ class: 'complex', lead: 'water', track: 'bottleneck', obstacle: 'hard' },
  });
  const page = await stand.open('zhao', { path: `/cases/${no}` });
  const clock = (of: Page) => of.getByRole('region', { name: '承诺时限' });
  await clock(page).getByText('剩 10 个工作日').waitFor();
  const due = (await clock(page).locator('time').getAttribute('datetime'))!;
  const dueThen = `time[datetime="${due}"]`;
  const days = [{ date: due.slice(0, 10), off: true, name: '台风', reference: '防汛抗旱指挥部通知' }];
  const admin = await api.person('guan', { role: 'admin', place: '000000' });
  await give(admin, '/api/calendar/local-days', { hall: 'hall', days });
  await clock(page).locator(dueThen).waitFor({ state: 'detached' });
  await clock(page).getByText('剩 10 个工作日').waitFor();
  const past = await stand.open('zhao', { path: `/cases/${no}?seq=${seq}` });
  await clock(past).locator(dueThen).waitFor();
  await clock(past).getByText('剩 10 个工作日').waitFor();
});
