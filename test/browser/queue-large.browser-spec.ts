import type { Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';
import { multiply } from '../support/many-cases';
import { StaffedHall } from '../support/staffed-hall';

/** A list of ten thousand cases. */
let stand: BrowserStand;
let hall: StaffedHall;
/** The case that others change. */
let changed: string;

beforeAll(async () => {
  stand = await BrowserStand.start();
  hall = await StaffedHall.in(stand.product.api, { wei: { role: 'handler', place: 'market' } });
  await hall.register('食品经营许可');
  changed = await hall.inHandling('水土保持方案');
  await multiply(stand.product.api.db, await hall.inHandling('诊所核名', { class: 'complex' }), 10_000);
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

it('keeps a change that comes while more of it is loaded', async () => {
  const page = await stand.open('zhao', { path: '/queue/handling' });
  await rowOf(page, '水土保持方案').filter({ hasText: 'gu' }).waitFor();
  const [asked, moreAsked] = [page.waitForRequest(/nos=/), page.waitForRequest(/after=/)];
  const answered = page.waitForResponse(/nos=/);
  // The change is answered after more was asked for, and before that is answered.
  await page.route(/\/api\/cases\?.*nos=/, (route) => moreAsked.then(() => route.continue()));
  await page.route(/\/api\/cases\?.*after=/, (route) => answered.then(() => route.continue()));
  await hall.give('zhao', changed, 'assign', { handler: 'wei', reason: '请假' });
  await asked;
  await page.getByRole('grid').press('End');
  await page.getByText(/共 10,00\d 件，已载入 [2-9]\d\d 件/).waitFor();
  await page.getByRole('grid').press('Home');
  await rowOf(page, '水土保持方案').filter({ hasText: 'wei' }).waitFor();
});

it('is there at once, filters at once, and scrolls', async () => {
  const page = await stand.open('zhao', { path: '/queue/triage' });
  await rowOf(page, '食品经营许可').waitFor();
  const took = async (act: () => Promise<unknown>) => {
    const begun = Date.now();
    await act();
    return Date.now() - begun;
  };
  const first = await took(async () => {
    await page.getByRole('link', { name: /^办理中/ }).click();
    await rowOf(page, '诊所核名 1').first().waitFor();
  });
  const filtered = await took(async () => {
    await page.getByRole('textbox', { name: '筛选事项' }).fill('诊所核名 9999');
    await page.getByText('共 1 件').waitFor();
  });
  await page.getByRole('button', { name: '清除筛选' }).click();
  await rowOf(page, '诊所核名 1').first().waitFor();
  const deep = await took(async () => {
    for (let i = 0; i < 10; i += 1) {
      await page.getByRole('grid').press('End');
      await page.getByText(new RegExp(`已载入 ([${i + 1}-9]\\d\\d|\\d,\\d{3}) 件`)).waitFor();
    }
  });
  expect(await page.getByRole('grid').getByRole('row').count()).toBeLessThan(80);
  const owing = await stand.open('gu', { path: '/queue/triage' });
  await owing.getByRole('link', { name: /^我的 \d\d,\d{3}/ }).waitFor();
  const owed = await took(async () => {
    await owing.getByRole('link', { name: /^我的/ }).click();
    await rowOf(owing, '诊所核名 1').first().waitFor();
  });
  console.log(
    `10,000 cases: tab ${first} ms, filter ${filtered} ms, owed ${owed} ms, ten pages down ${deep} ms`,
  );
});

it('has room on a card for all that may stand on it, of which Latin letters need more', async () => {
  await stand.product.api.db.query(
    `update case_file set green = true, need_by_risk = true, clock = 'stopped', due_at = null where no = $1`,
    [changed],
  );
  const { api } = stand.product;
  const presence = { as: hall.tokens.wei, body: { state: 'editing' } };
  const cards = async (language: 'zh-CN' | 'en') => {
    const path = `/queue/all?text=${encodeURIComponent('水土保持')}`;
    const page = await stand.open('zhao', { path, language, width: 360, height: 740 });
    await page.locator('.queue-card .queue-marks .ant-tag:nth-child(3)').waitFor();
    await api.ask('PUT', `/api/cases/${changed}/presence`, presence);
    await page.locator('.queue-card .queue-others').waitFor();
    return page.evaluate<[number, number]>(
      `(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight])(document.querySelector('.queue-card'))`,
    );
  };
  const [room, needed] = await cards('zh-CN');
  const [latinRoom, latinNeeded] = await cards('en');
  expect([needed, latinNeeded]).toEqual([room, latinRoom]);
  expect(room).toBeLessThan(latinRoom);
});

it('names what it is narrowed by where no column shows it', async () => {
  const path = '/queue/all?registeredFrom=2020-01-01&channels=window&stages=triage';
  const page = await stand.open('zhao', { path });
  const chips = page.getByRole('group', { name: '另外的筛选' }).getByRole('button');
  await chips.filter({ hasText: '登记日起：2020-01-01' }).waitFor();
  expect(await chips.allTextContents()).toEqual(['登记日起：2020-01-01', '渠道：窗口']);
  await chips.filter({ hasText: '渠道：窗口' }).click();
  await page.waitForURL(({ search }) => !search.includes('channels'));
  const phone = await stand.open('zhao', { path, width: 360, height: 740 });
  const ofPhone = phone.getByRole('group', { name: '另外的筛选' }).getByRole('button');
  await ofPhone.filter({ hasText: '阶段：研判' }).waitFor();
  expect(await ofPhone.count()).toBe(3);
  expect(await objectionsOf(phone)).toEqual([]);
});

it('is narrowed by days on a telephone, which the keyboard empties with Delete', async () => {
  const path = '/queue/all?registeredFrom=2026-01-01';
  const page = await stand.open('zhao', { path, width: 360, height: 740 });
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  const days = page.locator('.ant-picker');
  // Its button is for pointers alone.
  await days.locator('.ant-picker-clear[tabindex="-1"]').waitFor({ state: 'attached' });
  await days.getByRole('textbox').first().selectText();
  await page.keyboard.press('Delete');
  await page.waitForURL(({ search }) => search === '');
});
