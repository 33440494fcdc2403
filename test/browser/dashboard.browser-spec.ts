import { addDays, dateOf, momentOf, weekdayOf } from '@domain/calendar/moment';
import type { Locator, Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';
import { writeCase, type WrittenCase } from '../support/written-cases';

/** Cases of four whole weeks and of the four before them, few enough to count by hand. */
let stand: BrowserStand;
let supervisor: string;

const today = dateOf(momentOf(Date.now()));
const sunday = addDays(today, -(weekdayOf(today) || 7));
const monday = addDays(sunday, -27);
const period = `from=${monday}&to=${sunday}`;
const dayOf = (week: number, day = 1): string => addDays(monday, week * 7 + day);

const CASES: readonly Omit<WrittenCase, 'no'>[] = [
  { registered: `${dayOf(-3)} 09:00`, stage: 'closed', told: `${dayOf(-3)} 10:00`, outcome: 'answered' },
  { registered: `${dayOf(-2)} 09:00`, stage: 'closed', told: `${dayOf(-2)} 10:00`, outcome: 'resolved' },
  { registered: `${dayOf(-2)} 10:00`, stage: 'closed', told: `${dayOf(-2)} 11:00`, outcome: 'resolved' },
  { registered: `${dayOf(-1)} 09:00`, stage: 'closed', told: `${dayOf(-1)} 10:00`, outcome: 'resolved' },
  { registered: `${dayOf(-1)} 11:00`, stage: 'closed', told: `${dayOf(-1)} 12:00`, outcome: 'resolved' },
  {
    ...{ registered: `${dayOf(0)} 09:00`, channel: 'hotline', stage: 'closed', told: `${dayOf(1)} 10:00` },
    ...{ outcome: 'resolved', rating: 5 },
    events: [
      ['registered', `${dayOf(0)} 09:00`, {}],
      ['accepted', `${dayOf(0)} 10:00`, { lead: 'water', obstacle: 'hard', track: 'bottleneck' }],
      ['stage-changed', `${dayOf(0)} 10:00`, { to: 'handling' }],
      ['stage-changed', `${dayOf(1)} 10:00`, { to: 'closed' }],
    ],
  },
  {
    ...{ registered: `${dayOf(0)} 10:00`, stage: 'closed', told: `${dayOf(2)} 10:00`, outcome: 'resolved' },
    ...{ lapsed: true, rating: 2 },
  },
  { registered: `${dayOf(1)} 09:00`, stage: 'closed', told: `${dayOf(1)} 09:10`, outcome: 'answered' },
  { registered: `${dayOf(3)} 09:00`, stage: 'handling', hall: 'other', due: `${dayOf(3, 2)} 17:30` },
];

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区', nameEn: 'Zhanyi' });
  const county = { kind: 'hall', parentId: '530303' } as const;
  await api.place({ id: 'hall', ...county, name: '沾益区政务服务中心', nameEn: 'Zhanyi hall' });
  await api.place({
    id: 'other',
    ...county,
    name: '白水镇便民服务中心',
    nameEn: 'Baishui Town Convenience Centre',
  });
  supervisor = await api.person('xu', { role: 'supervisor', place: '530303' });
  await api.place({ id: '530304', kind: 'county', parentId: '000000', name: '马龙区' });
  await api.person('far', { role: 'leader', place: '530304' });
  for (const [i, one] of CASES.entries()) await writeCase(api.db, { no: `c${i}`, ...one });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const figure = (page: Page, name: string) => page.getByRole('region', { name });
const open = async (opening: Parameters<BrowserStand['open']>[1] = {}): Promise<Page> => {
  const page = await stand.open('xu', { path: `/dashboard?${period}`, ...opening });
  await page.getByRole('img').first().waitFor();
  return page;
};
const asTable = async (page: Page, name: string) => {
  const of = figure(page, name);
  await of.getByRole('button', { name: `${name}：以表格显示` }).click();
  return of.getByRole('table', { name });
};
/** How many cases the API lists for an address of the queue. */
const listed = async (address: string): Promise<number> => {
  const { pathname, searchParams } = new URL(address, 'http://x');
  const tab = pathname.split('/').at(-1)!;
  if (tab !== 'all') searchParams.set('tab', tab);
  const asked = `/api/cases?${searchParams.toString()}`;
  const { body } = await stand.product.api.ask<{ items: unknown[] }>('GET', asked, { as: supervisor });
  return body.items.length;
};

it('draws what happened, and shows falling demand as the success it is', async () => {
  const page = await open();
  await figure(page, '每周登记量').getByText('比上期少 1 件（−20%）：难办的事少了，是成效').waitFor();
  await figure(page, '当场答复').getByText('1 / 4 件在窗口当场答复').waitFor();
  await figure(page, '按时答复').getByText('67%').first().waitFor();
  await figure(page, '评价').getByText('基本满意以上；应评 3 件，已评 2 件').waitFor();
  expect(await page.getByText('截至').count()).toBe(1);
});

it.each(['light', 'dark'] as const)('has nothing that axe objects to in its %s theme', async (theme) => {
  const page = await open({ theme });
  expect(await objectionsOf(page)).toEqual([]);
  await asTable(page, '来源渠道');
  expect(await objectionsOf(page)).toEqual([]);
});

it('leads from each row to as many cases as it counts', async () => {
  const page = await open();
  const tables = new Map<string, Locator>();
  for (const [name, row, count] of [
    ['来源渠道', '热线', 1],
    ['当场答复', '当场答复', 1],
    ['当场答复', '受理或其他', 3],
    ['时间花在谁手里', '承办单位', 1],
    ['办不成的情形', '很难办', 1],
    ['评价', '2 不满意', 1],
    ['在办件：阶段与已历天数', '办理', 1],
  ] as const) {
    const table = tables.get(name) ?? (await asTable(page, name));
    tables.set(name, table);
    const link = table.getByRole('link', { name: row, exact: true });
    const address = (await link.getAttribute('href'))!;
    expect([name, await listed(address)]).toEqual([name, count]);
  }
  const ofLate = (await asTable(page, '按时答复')).getByRole('link', { name: '1', exact: true }).last();
  const late = (await ofLate.getAttribute('href'))!;
  expect([late.includes('onTime=false'), await listed(late)]).toEqual([true, 1]);
  await figure(page, '来源渠道').getByRole('link', { name: '热线' }).click();
  await page.waitForURL(`**/queue/all?registeredFrom=${monday}&registeredTo=${sunday}&channels=hotline`);
  for (const chip of [`登记日起：${monday}`, `登记日止：${sunday}`, '渠道：热线'])
    await page.getByRole('group', { name: '另外的筛选' }).getByRole('button', { name: chip }).waitFor();
});

/** Under headers that are shown from the beginning. */
const UNDER_A_HEADER = ['stages'];

it('leads to lists that name all that they are narrowed by', async () => {
  const page = await open({ path: `/dashboard?${period}&under=530303` });
  const links = page.locator('.figure a[href^="/queue/"]');
  const hrefs = await Promise.all(
    (await links.all()).map(async (link) => (await link.getAttribute('href'))!),
  );
  const namesIn = (href: string) => [...new URL(href, 'http://x').searchParams.keys()];
  const kinds = new Map(hrefs.map((href) => [namesIn(href).join(), href]));
  expect(kinds.size).toBeGreaterThan(8);
  for (const href of kinds.values()) {
    await page.goto(href);
    const chips = page.getByRole('group', { name: '另外的筛选' }).getByRole('button');
    await chips.first().waitFor();
    const unseen = namesIn(href).filter((name) => !UNDER_A_HEADER.includes(name));
    expect([href, await chips.count()]).toEqual([href, unseen.length]);
  }
});

it('leads from a mark in the picture to the same', async () => {
  const page = await open();
  const drawn = figure(page, '在办件：阶段与已历天数').getByRole('img');
  await drawn.getByText('1', { exact: true }).click();
  await page.waitForURL('**/queue/all?stages=handling&**');
});

it('goes down the regions, which stand in the order of their names', async () => {
  const page = await open();
  const tree = page.getByRole('navigation', { name: '地区' });
  await tree.getByRole('link', { name: '沾益区政务服务中心' }).waitFor();
  expect(await tree.getByRole('link').allTextContents()).toEqual([
    '全部（本人可见）',
    '沾益区',
    '白水镇便民服务中心',
    '超期 1 件',
    '沾益区政务服务中心',
  ]);
  await tree.getByRole('link', { name: '白水镇便民服务中心' }).click();
  await page.waitForURL('**/dashboard?**&under=other');
  await figure(page, '每周登记量').getByText('1 件', { exact: true }).waitFor();
  const link = (await asTable(page, '来源渠道')).getByRole('link', { name: '窗口' });
  expect(await listed((await link.getAttribute('href'))!)).toBe(1);
});

it('shows another time, and of which days', async () => {
  const page = await open();
  await page.getByRole('radiogroup', { name: '时段' }).getByText('近 26 周').click();
  await page.waitForURL(`**/dashboard?from=${addDays(today, -181)}&to=${today}`);
  await figure(page, '每周登记量').getByText('9 件', { exact: true }).waitFor();
});

it('saves what is seen as a workbook', async () => {
  const page = await open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`态势 ${monday} ${sunday}.xlsx`);
  expect(await download.failure()).toBeNull();
});

it('says so to whom no case is shown', async () => {
  const page = await stand.open('far', { path: '/dashboard' });
  await page.getByText('您的岗位看不到任何大厅的办件，因此没有数字。').waitFor();
});

/** The texts of the picture of this name, and which of them touch each other. */
const textsOf = (page: Page, name: string) =>
  page.evaluate<{ said: string[]; touching: string[] }>(`(${TEXTS})(${JSON.stringify(name)})`);
const TEXTS = `(name) => {
  // What fonts keep free above and below their signs.
  const LEADING = 4;
  const box = [...document.querySelectorAll('.figure')].find((one) => one.textContent.startsWith(name));
  const texts = [...box.querySelectorAll('svg text')].filter(({ textContent }) => textContent.trim());
  const boxes = texts.map((one) => one.getBoundingClientRect());
  const over = (a, b) => a.left < b.right && b.left < a.right && a.top + LEADING < b.bottom && b.top + LEADING < a.bottom;
  return {
    said: texts.map(({ textContent }) => textContent),
    touching: texts.flatMap((one, i) =>
      texts.filter((_other, j) => j > i && over(boxes[i], boxes[j])).map((other) => one.textContent + ' × ' + other.textContent)),
  };
}`;

const AXES = {
  'zh-CN': {
    byAge: '在办件：阶段与已历天数',
    stages: ['研判', '办理', '回访'],
    byPlace: '各地按时率',
    place: '白水镇便民服务中心',
  },
  en: {
    byAge: 'Open cases by stage and age',
    stages: ['Triage', 'Handling', 'Follow-up'],
    byPlace: 'On time by place',
    place: 'Baishui Town Convenience Centre',
  },
} as const;

it.each([
  ['zh-CN', 1366],
  ['zh-CN', 390],
  ['en', 1366],
  ['en', 390],
] as const)('names all that stands on the axes, in %s on %i pixels', async (language, width) => {
  const { byAge, stages, byPlace, place } = AXES[language];
  const page = await open({ language, width, height: 844 });
  await figure(page, byAge).locator('svg').getByText(stages[0]).waitFor();
  const { said, touching } = await textsOf(page, byAge);
  expect(said).toEqual(expect.arrayContaining([...stages, '0–3', '4–7', '8–15', '16–30']));
  expect(said.filter((text) => text.startsWith('31'))).toHaveLength(1);
  expect(touching).toEqual([]);
  const ofPlaces = await textsOf(page, byPlace);
  expect(ofPlaces.said.map((text) => text.trim()).join(' ')).toContain(place);
  expect(ofPlaces.touching).toEqual([]);
});

it('speaks English alone when asked to, also on a narrow screen', async () => {
  const page = await open({ language: 'en', width: 360, height: 740 });
  expect(await page.getByRole('main').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

it('writes numbers in one way, and no two into each other', async () => {
  const weeks = Array.from({ length: 26 }, (_, i) => addDays(monday, (i - 22) * 7));
  const many = (week: string) => ({ week, received: 10_008, done: 0, told: 0, toldOnTime: 0 });
  const page = await open();
  await page.route('**/api/statistics?*', async (route) => {
    const figures = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...figures, received: 10_008, byWeek: weeks.map(many) } });
  });
  await page.reload();
  const of = figure(page, '每周登记量');
  await of.getByText('10,008 件', { exact: true }).waitFor();
  await of.locator('svg').getByText('10,008').first().waitFor();
  const { said, touching } = await textsOf(page, '每周登记量');
  expect(said).not.toContain('10008');
  expect(touching).toEqual([]);
});

it('compares the year so far with the same days of the year before', async () => {
  const page = await open();
  await page.getByRole('radiogroup', { name: '时段' }).getByText('今年以来').click();
  const last = Number(today.slice(0, 4)) - 1;
  await page.getByText(`对比上期：${last}/1/1 – ${last}/`).waitFor();
});

it('counts what is overdue now whenever it was registered, and leads to exactly that', async () => {
  const long = { registered: `${dayOf(-60)} 09:00`, due: `${dayOf(-58)} 17:30` };
  await writeCase(stand.product.api.db, { no: 'long', hall: 'other', stage: 'handling', ...long });
  const page = await open();
  const ofPlaces = figure(page, '各地按时率');
  const headline = ofPlaces.getByRole('link', { name: '2 件', exact: true });
  await ofPlaces.getByText('目前超期未办').first().waitFor();
  expect(await listed((await headline.getAttribute('href'))!)).toBe(2);
  const tree = page.getByRole('navigation', { name: '地区' });
  expect(await listed((await tree.getByRole('link', { name: '超期 2 件' }).getAttribute('href'))!)).toBe(2);
  await headline.click();
  await page.waitForURL('**/queue/overdue');
  for (const no of ['long', 'c8']) await page.getByRole('link', { name: no, exact: true }).waitFor();
});
