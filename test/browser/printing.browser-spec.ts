import type { Page } from 'playwright-core';
import { BrowserStand } from '../support/browser';
import { WATER, zhanyiHall } from '../support/zhanyi-hall';

/** What comes out of the printer: the receipt, and a case to take along. */
let stand: BrowserStand;
let no: string;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await zhanyiHall(api, WATER);
  await api.person('he', { role: 'clerk', place: 'hall' });
  const head = await api.person('zhao', { role: 'station-head', place: 'hall' });
  await api.person('li', { role: 'handler', place: 'water' });
  const body = {
    ...{ channel: 'window', applicant: { name: '鸿博煤业', kind: 'organisation', phone: '13800000017' } },
    matter: { title: '水土保持方案', detail: '要求补报前身项目的方案' },
  };
  const { api: asked } = stand.product;
  no = (await asked.ask<{ no: string }>('POST', '/api/cases', { as: await api.tokenOf('he'), body })).body.no;
  const accept = { class: 'complex', lead: 'water', handler: 'li', track: 'bottleneck', obstacle: 'hard' };
  await api.ask('POST', `/api/cases/${no}/commands/accept`, { as: head, body: accept });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

/** What is copied by hand is not broken in two. */
const LINE_PX = 24;
/** Millimetres as pixels of paper. */
const px = (mm: number) => Math.round((mm / 25.4) * 96);

/** The page as it would lie on a sheet so wide; nothing may stick out of it. */
async function onPaper(page: Page, widthMm: number): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: px(widthMm), height: px(280) });
  const tooWide = `[...document.querySelectorAll('main *')].filter((node) =>
    node.getClientRects().length > 0 && node.getBoundingClientRect().right > innerWidth + 1)
    .map((node) => node.outerHTML.slice(0, 80))`;
  expect(await page.evaluate(tooWide)).toEqual([]);
  expect(
    await page.getByRole('navigation').or(page.getByRole('menu')).filter({ visible: true }).count(),
  ).toBe(0);
}

it.each([
  ['a roll of 80 mm', 72],
  ['A5', 124],
])('prints the receipt alone, with its code and picture, on %s', async (_paper, width) => {
  const page = await stand.open('he', { path: '/register', theme: 'dark' });
  await page.getByRole('textbox', { name: '姓名或名称' }).fill('接长建');
  await page.getByRole('textbox', { name: '联系电话' }).fill('13900000001');
  await page
    .getByRole('textbox', { name: '要办的事' })
    .fill('取水许可证延续，前身项目的水土保持方案要求补报');
  await page.getByRole('textbox', { name: '经过与诉求' }).fill('跑了四次');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /^已登记：/ }).waitFor();
  await page.getByText('简单件 3 个工作日', { exact: false }).waitFor();
  await onPaper(page, width);
  const shown = page.getByRole('region', { name: '登记回执' });
  await shown.locator('svg').first().waitFor();
  await shown.getByText(/^\w{4}-\w{4}-\w{4}$/).waitFor();
  for (const strong of await shown.locator('.paper-strong').all())
    expect((await strong.boundingBox())!.height).toBeLessThan(2 * LINE_PX);
  expect(await page.getByRole('heading', { level: 1 }).filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
});

it.each([
  ['a roll of 80 mm', 72, ''],
  ['a roll of 80 mm, in large type', 72, 'on'],
  ['A4', 190, ''],
  ['A4, in large type', 190, 'on'],
])("prints the citizen's own receipt with its code in one line on %s", async (_paper, width, elder) => {
  const page = await stand.open(null, { path: '/citizens/' });
  const receipt = {
    no,
    queryCode: 'W6QFETWQTGRU',
    title: '水土保持方案',
    hall: '沾益区政务服务中心',
    next: null,
  };
  await page.evaluate(
    `sessionStorage.setItem('agency-assist.receipt', ${JSON.stringify(JSON.stringify(receipt))});
    localStorage.setItem('agency-assist.elder-mode', '${elder}')`,
  );
  await page.goto(new URL('/citizens/report', page.url()).href);
  const code = page.getByText('W6QF-ETWQ-TGRU', { exact: true });
  await page.getByRole('img', { name: '查询进度的二维码' }).waitFor();
  await onPaper(page, width);
  const sizeOf = (selector: string) =>
    page.evaluate<number>(`parseFloat(getComputedStyle(document.querySelector('${selector}')).fontSize)`);
  expect((await code.boundingBox())!.height).toBeLessThan(2 * (await sizeOf('.receipt .code')));
  expect(await sizeOf('main li')).toBe(await sizeOf('html'));
});

it('prints a case to be read: what it is, what is owed, what happened; nothing to press', async () => {
  const page = await stand.open('zhao', { path: `/cases/${no}`, theme: 'dark' });
  await page.getByText(/剩 10 个工作日/).waitFor();
  await page
    .getByRole('list', { name: '动态' })
    .getByText(/受理，按/)
    .waitFor();
  await onPaper(page, 190);
  for (const name of ['水土保持方案', '义务']) await page.getByRole('heading', { name }).first().waitFor();
  expect(await page.getByRole('textbox').filter({ visible: true }).count()).toBe(0);
  const pressed = page.getByRole('button').filter({ visible: true, hasNotText: /窗口|承办单位/ });
  expect(await pressed.allTextContents()).toEqual([]);
  const ground = await page.evaluate('getComputedStyle(document.querySelector(".frame")).backgroundColor');
  expect(ground).toBe('rgb(255, 255, 255)');
});
