import type { Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';
import { WATER, zhanyiHall } from '../support/zhanyi-hall';
import { fullWidth } from './playing/full-width';
import { pick } from './playing/pick';

/** Registering at the window: with the keyboard alone, over lost connections and reloads, once. */
let stand: BrowserStand;
let clerk: string;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await zhanyiHall(api, WATER);
  clerk = await api.person('he', { role: 'clerk', place: 'hall' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const titles = async (): Promise<string[]> => {
  const listed = stand.product.api.ask<{ items: { title: string }[] }>('GET', '/api/cases', { as: clerk });
  return (await listed).body.items.map(({ title }) => title);
};
/** What was recorded of the registration whose receipt is shown. */
const registered = async (page: Page): Promise<object> => {
  const heading = await page.getByRole('heading', { name: /^已登记：530303-/ }).innerText();
  const path = `/api/cases/${heading.slice(heading.indexOf('：') + 1)}/events`;
  const { body } = await stand.product.api.ask<{ items: { data: object }[] }>('GET', path, { as: clerk });
  return body.items[0]!.data;
};
const nextTwelfth = (): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 12)).toISOString().slice(0, 10);
};
const tab = async (page: Page, times: number): Promise<void> => {
  for (let i = 0; i < times; i++) await page.keyboard.press('Tab');
};
const fill = async (page: Page, name: string, phone: string, title: string): Promise<void> => {
  await page.getByRole('textbox', { name: '姓名或名称' }).fill(name);
  await page.getByRole('textbox', { name: '联系电话' }).fill(phone);
  await page.getByRole('textbox', { name: '要办的事' }).fill(title);
  await page.getByRole('textbox', { name: '经过与诉求' }).fill('要求补报前身项目方案，跑了四次');
};

it('registers with the keyboard alone, and leads on to the next', async () => {
  const page = await stand.open('he', { path: '/register' });
  await page.getByRole('textbox', { name: '姓名或名称' }).waitFor();
  await page.keyboard.type('接长建');
  await tab(page, 2);
  await page.keyboard.type('13900000001');
  await tab(page, 4);
  await page.keyboard.type('取水许可证延续');
  await tab(page, 2);
  await page.keyboard.type('要求补报前身项目方案');
  await tab(page, 1);
  await page.keyboard.type('水务');
  // What is suggested is not taken unless it is chosen, and does not keep one from going on.
  await page.getByTitle('水务局').waitFor();
  await tab(page, 1);
  await page.keyboard.type('材料不全');
  expect(await objectionsOf(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  expect(await registered(page)).toMatchObject({ refusedBy: '水务', refusalGround: '材料不全' });
  const receipt = page.getByRole('region', { name: '登记回执' });
  await receipt.getByText(/最迟研判并告知是否受理：.*\d+月\d+日/).waitFor();
  await receipt.getByText('简单件 3 个工作日', { exact: false }).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^登记/ }).waitFor();
  expect(await page.getByRole('textbox', { name: '姓名或名称' }).inputValue()).toBe('');
  expect(await titles()).toContain('取水许可证延续');
});

it('shows while typing what is known already, and opens it beside the form', async () => {
  const page = await stand.open('he', { path: '/register', theme: 'dark' });
  await fill(page, '接长建', '13900000001', '取水许可证的延续');
  const known = page.getByRole('complementary', { name: '已有办件' });
  await known.getByRole('heading', { name: '同一申请人以前的办件' }).waitFor();
  await known.getByRole('heading', { name: '相似的未办结事项' }).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await page.keyboard.press('F2');
  const [other] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
  expect(new URL(other.url()).pathname).toMatch(/^\/cases\/530303-/);
  await page.keyboard.press('F2');
  await page.keyboard.type('。');
  expect(await page.getByRole('textbox', { name: '经过与诉求' }).inputValue()).toMatch(/。$/);
});

it('says what is missing, keeps what was typed over a reload, and forgets it on signing out', async () => {
  const page = await stand.open('he', { path: '/register' });
  await fill(page, '盛先生', '13900000002', '更换身份证');
  await page.getByRole('checkbox', { name: '优先' }).check();
  await page.getByRole('textbox', { name: '最迟需要日期' }).click();
  await page.locator('.ant-picker-dropdown').waitFor();
  expect(await page.locator('.ant-picker-dropdown').innerText()).not.toMatch(/[a-z]/i);
  await page.keyboard.type('2020-01-02');
  await page.keyboard.press('Enter');
  await page.getByText('不能早于今天。').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('此项必填。').waitFor();
  await page.reload();
  expect(await page.getByRole('textbox', { name: '要办的事' }).inputValue()).toBe('更换身份证');
  expect(await page.getByRole('checkbox', { name: '优先' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'he' }).click();
  await page.getByRole('menuitem', { name: '退出' }).click();
  await page.getByRole('textbox', { name: '账号' }).waitFor();
  expect(await page.evaluate<number>('sessionStorage.length')).toBe(0);
  expect(await titles()).not.toContain('更换身份证');
});

it('registers once, though the answer was lost and the page loaded anew', async () => {
  const page = await stand.open('he', { path: '/register' });
  await fill(page, '钱女士', '13900000003', '户口迁移');
  const [keys, likeness] = [new Set<string | undefined>(), [] as string[]];
  await page.route('**/api/cases', async (route) => {
    keys.add(route.request().headers()['idempotency-key']);
    await route.fetch();
    await route.abort();
  });
  await page.keyboard.press('Control+Enter');
  await page.getByText('已提交，尚未收到结果').waitFor();
  expect(await page.getByRole('textbox', { name: '要办的事' }).isDisabled()).toBe(true);
  // The case itself would be taken for one like it.
  page.on('request', (one) => one.url().endsWith('/api/cases/similar') && likeness.push(one.url()));
  await page.reload();
  await page.getByText('已提交，尚未收到结果').waitFor();
  await page.waitForRequest('**/api/cases');
  expect([keys.size, likeness]).toEqual([1, []]);
  await page.unroute('**/api/cases');
  await page.getByRole('heading', { name: /^已登记：530303-/ }).waitFor();
  expect((await titles()).filter((title) => title === '户口迁移')).toHaveLength(1);
});

it('asks to look again at a number that looks wrong, and takes it all the same', async () => {
  const page = await stand.open('he', { path: '/register' });
  await fill(page, '马先生', '00001234', '校车审批');
  await page.getByText('请核对号码', { exact: false }).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /^已登记：530303-/ }).waitFor();
});

it('knows the numbers of identity cards and of organisations, and takes others all the same', async () => {
  const page = await stand.open('he', { path: '/register' });
  await fill(page, '杨先生', '13900000006', '社保转移');
  const doubt = page.getByText(/请核对(号码|代码)：/);
  const number = page.getByRole('textbox', { name: '身份证号' });
  await number.fill('440308199901101513');
  await number.blur();
  await page.getByText('与 18 位居民身份证号码的规则不符', { exact: false }).waitFor();
  await number.fill('440308199901101512');
  await number.blur();
  await doubt.waitFor({ state: 'detached' });
  await page.getByText('单位', { exact: true }).click();
  await page.getByText('与 18 位统一社会信用代码的规则不符', { exact: false }).waitFor();
  const code = page.getByRole('textbox', { name: '统一社会信用代码' });
  await code.fill('91350100M000100Y43');
  await code.blur();
  await doubt.waitFor({ state: 'detached' });
  await code.fill('123');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /^已登记：530303-/ }).waitFor();
});

it('names who came along, and does not register at an Enter in a field', async () => {
  const page = await stand.open('he', { path: '/register' });
  await fill(page, '郝先生', '13900000005', '诊所核名');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '要办的事' }).press('Enter');
  const companion = page.getByRole('combobox', { name: '首接责任人' });
  const emptying = page.locator('.ant-select-clear');
  await pick(page, companion, 'he');
  await companion.press('Delete');
  await emptying.waitFor({ state: 'detached' });
  await pick(page, companion, 'he');
  await companion.press('Tab');
  expect(await emptying.and(page.locator(':focus')).count()).toBe(0);
  await page.keyboard.press('Control+Enter');
  expect(await registered(page)).toMatchObject({ receivedBy: 'he' });
});

it('keeps the receipt for its own address, over a reload, and for no other', async () => {
  const page = await stand.open('he', { path: '/register' });
  const receipt = page.getByRole('region', { name: '登记回执' });
  const go = (name: string) => page.getByRole('link', { name, exact: true }).click();
  const register = async (name: string, phone: string) => {
    await fill(page, name, phone, '医保转移');
    await page.keyboard.press('Control+Enter');
    await receipt.waitFor();
  };
  const isEmpty = async () => {
    await receipt.waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: '姓名或名称' }).inputValue()).toBe('');
  };
  await register('苗女士', '13900000008');
  await page.reload();
  await receipt.waitFor();
  const own = page.url();
  await go('登记');
  await isEmpty();
  await page.goto(own);
  await isEmpty();
  await register('苗先生', '13900000009');
  await go('办件');
  await page.waitForURL(/\/queue/);
  await go('登记');
  await isEmpty();
  await register('苗小姐', '13900000010');
  await page.goto(new URL('/queue/mine', own).href);
  await page.goto(new URL('/register', own).href);
  await isEmpty();
});

it('takes days as they are typed, and days and figures of full width', async () => {
  const page = await stand.open('he', { path: '/register' });
  await fill(page, '朱女士', fullWidth('13900000007'), '公租房申请');
  const visits = page.getByRole('spinbutton', { name: '已跑次数' });
  await visits.fill(fullWidth('12'));
  // On the way to the 12th there is the 1st, which is a day as well.
  const day = nextTwelfth();
  const needBy = page.getByRole('textbox', { name: '最迟需要日期' });
  await page.getByRole('button', { name: '清空重填' }).click();
  await page.getByRole('tooltip').getByText('不能恢复', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  const [year, month, date] = day.split('-').map(Number);
  const ways = [
    day,
    day.replaceAll('-', ''),
    `${month}-${date}`,
    `${month}.${date}`,
    `${month}月${date}日`,
    `${year}年${month}月${date}日`,
    fullWidth(day),
  ];
  for (const typed of ways) {
    await needBy.click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await visits.focus();
    await needBy.and(page.locator(`[value="${day}"]`)).waitFor();
    if (typed !== ways.at(-1)) await needBy.fill('');
  }
  expect(await visits.inputValue()).toBe('12');
  // What is no day is not lost without a word.
  await needBy.fill('明天');
  await visits.focus();
  await page.getByText('须为日期，如', { exact: false }).waitFor();
  await page.getByPlaceholder('明天').waitFor();
  await page.keyboard.press('Control+Enter');
  await needBy.and(page.locator(':focus')).waitFor();
  await needBy.fill(day);
  await visits.focus();
  await page.getByText('须为日期，如', { exact: false }).waitFor({ state: 'detached' });
  expect(await page.getByText('请核对号码', { exact: false }).count()).toBe(0);
  await page.keyboard.press('Control+Enter');
  expect(await registered(page)).toMatchObject({ priorVisits: 12, needBy: day });
});

it('takes files along, and says why one is not taken', async () => {
  const page = await stand.open('he', { path: '/register' });
  await fill(page, '孙先生', '13900000004', '不动产登记');
  const files = page.getByLabel('附件');
  await files.setInputFiles({
    ...{ name: '证明.pdf', mimeType: 'application/pdf' },
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  });
  await page.getByText('证明.pdf').waitFor();
  await files.setInputFiles({
    ...{ name: '照片.png', mimeType: 'image/png' },
    buffer: Buffer.from('no picture at all'),
  });
  const taken = page.getByRole('button', { name: '登记并出具回执' });
  const refused = page.getByRole('alert');
  await refused.getByText('照片.png：这个文件收不了', { exact: false }).waitFor();
  expect(await refused.innerText()).not.toMatch(/UTF|GB18030|编码|字段/);
  await page.getByText('单个文件不得超过 20 MB。', { exact: false }).waitFor();
  await files.setInputFiles({
    ...{ name: '录像.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) },
  });
  await refused.getByText('录像.pdf：单个文件不得超过 20 MB。').waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await taken.waitFor({ state: 'hidden' });
  const heading = await page.getByRole('heading', { name: /^已登记：530303-/ }).innerText();
  const no = heading.slice(heading.indexOf('：') + 1);
  const { body } = await stand.product.api.ask<{ items: { name: string }[] }>(
    'GET',
    `/api/cases/${no}/attachments`,
    { as: clerk },
  );
  expect(body.items.map(({ name }) => name)).toEqual(['证明.pdf']);
});

it('speaks English alone when asked to, also on a narrow screen', async () => {
  const page = await stand.open('he', { path: '/register', language: 'en', width: 360, height: 740 });
  await page.getByRole('textbox', { name: 'What is to be done' }).waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(wide).toBeLessThanOrEqual(360);
});
