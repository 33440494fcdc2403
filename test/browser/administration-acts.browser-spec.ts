import type { Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';

/** What administrators do to accounts, places and a hall's days, and that it takes effect at once. */
let stand: BrowserStand;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  for (const [id, name] of [['530303', '沾益区'] as const, ['530302', '麒麟区'] as const])
    await api.place({ id, kind: 'county', parentId: '000000', name });
  const hall = { id: 'hall', kind: 'hall', parentId: '530303', name: '沾益区政务服务中心' } as const;
  await api.place({ ...hall, policyProfile: 'zhanyi' });
  await api.person('root', { role: 'admin', place: '000000' });
  await api.person('he', { role: 'clerk', place: 'hall' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const asRoot = async (path: string) => {
  const { api } = stand.product;
  return (await api.ask<Record<string, unknown>>('GET', path, { as: await api.tokenOf('root') })).body;
};
const signIn = (password: string) =>
  stand.product.api.ask('POST', '/api/auth/session', { body: { account: 'he', password, as: 'bearer' } });
/** The account of the clerk, opened by an administrator. */
async function account(): Promise<Page> {
  const page = await stand.open('root', { path: '/administration/people' });
  await page.getByRole('button', { name: 'he', exact: true }).click();
  await page.getByRole('heading', { name: '账号操作' }).waitFor();
  return page;
}

it('moves a place elsewhere, and everything below goes with it', async () => {
  const page = await stand.open('root', { path: '/administration/organisation' });
  await page.getByRole('searchbox', { name: '按名称或编号查找' }).fill('沾益区政务');
  await page.getByText('沾益区政务服务中心').click();
  await page.getByRole('combobox', { name: '上级' }).click();
  await page.keyboard.type('麒麟');
  await page.keyboard.press('Enter');
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  expect((await answered).request().postDataJSON()).toEqual({ parentId: '530302' });
  expect(await asRoot('/api/organisation/hall')).toMatchObject({ parentId: '530302' });
});

it('sets a day off in one hall after a preview, and withdraws it', async () => {
  const page = await stand.open('root', { path: '/administration/calendar' });
  const drawer = page.getByRole('dialog');
  let sent = 0;
  page.on('request', (request) => void (sent += Number(request.url().endsWith('/local-days'))));
  const local = async (what: string) => {
    sent = 0;
    await page.getByRole('button', { name: '变更', exact: true }).click();
    await page.getByRole('menuitem', { name: '设置地方安排' }).click();
    await drawer.getByRole('textbox', { name: '起止日期' }).first().fill('2027-04-13');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2027-04-13');
    await page.keyboard.press('Enter');
    await drawer.getByRole('radio', { name: what }).check();
    await drawer.getByRole('textbox', { name: '名称' }).fill('泼水节');
    await drawer.getByRole('textbox', { name: '依据文件' }).fill('州政办〔2027〕1号');
    // Enter ends a field and publishes nothing; the button asks before it does.
    await page.keyboard.press('Enter');
    expect(await objectionsOf(page)).toEqual([]);
    await drawer.getByRole('button', { name: '发布（1 天）' }).click();
    const sure = page.getByRole('tooltip').filter({ hasText: '在办件按新安排重新计算时限' });
    expect(sent).toBe(0);
    await sure.getByRole('button', { name: '确定', exact: true }).click();
    await drawer.waitFor({ state: 'hidden' });
    expect(sent).toBe(1);
  };
  const heights = (selector: string) =>
    page.evaluate<number[]>(
      `[...new Set([...document.querySelectorAll('${selector}')].map((part) => Math.round(part.getBoundingClientRect().height)))]`,
    );
  const days = async () => (await asRoot('/api/calendar/2027?hall=hall')).local;
  await local('放假');
  await page.getByText('正在重算在办件的时限').last().waitFor();
  expect(await days()).toEqual([expect.objectContaining({ date: '2027-04-13', off: true, name: '泼水节' })]);
  // Marked or not, weeks are of one height.
  await page.locator('.year-month small').first().waitFor();
  expect(await heights('.year-month tbody tr')).toHaveLength(1);
  await local('放假');
  await page.getByText('这些日子此前已如此安排，未作改动。').waitFor();
  await local('撤销此前安排');
  expect(await days()).toEqual([]);
});

it('ends every session of somebody: the page they have open asks who they are', async () => {
  const clerk = await stand.open('he', { path: '/queue/mine' });
  await clerk.getByRole('navigation', { name: '办件列表' }).waitFor();
  const page = await account();
  const ended = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await page.getByRole('button', { name: '结束全部会话' }).click();
  expect((await ended).status()).toBe(204);
  await clerk.reload();
  await clerk.getByRole('textbox', { name: '账号' }).waitFor();
});

it('gives a new password, told once, which has to be changed before anything else', async () => {
  const page = await account();
  await page.getByRole('button', { name: '重置密码' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '确定', exact: true }).click();
  const told = page.getByRole('dialog', { name: '一次性密码' });
  const password = await told.getByRole('code').innerText();
  expect(await objectionsOf(page)).toEqual([]);
  await told.getByRole('button', { name: '已记下' }).click();
  await page.getByText('须修改密码').waitFor();
  const clerk = await stand.open(null, { path: '/' });
  await clerk.getByRole('textbox', { name: '账号' }).fill('he');
  await clerk.getByRole('textbox', { name: '密码' }).fill(password);
  await clerk.keyboard.press('Enter');
  await clerk.waitForURL(/\/password/);
  // Done, it leads on, and says so to those who hear the page too; later, back to where one was.
  const change = async (current: string, next: string) => {
    await clerk.getByRole('textbox', { name: '现密码' }).fill(current);
    await clerk.getByRole('textbox', { name: '新密码' }).fill(next);
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('alert').getByText('密码已修改').waitFor();
  };
  await change(password, 'a-long-enough-pass-1');
  await clerk.waitForURL(({ pathname }) => pathname !== '/password');
  await clerk.getByRole('button', { name: 'he', exact: true }).waitFor();
  await clerk.goto(new URL('/register?hall=hall', clerk.url()).href);
  await clerk.getByRole('button', { name: 'he', exact: true }).click();
  await clerk.getByRole('menuitem', { name: '修改密码' }).click();
  await change('a-long-enough-pass-1', 'a-long-enough-pass-2');
  await clerk.waitForURL(/\/register\?hall=hall$/);
});

it('opens an account that wrong passwords have locked', async () => {
  for (let i = 0; i < 20 && (await asRoot('/api/people/he')).locked === false; i++)
    await signIn(`wrong ${i}`);
  expect(await asRoot('/api/people/he')).toMatchObject({ locked: true });
  const page = await account();
  await page.getByText('已锁定').waitFor();
  await page.getByRole('button', { name: '解除锁定' }).click();
  await page.getByRole('button', { name: '解除锁定' }).waitFor({ state: 'detached' });
  expect(await asRoot('/api/people/he')).toMatchObject({ locked: false });
});
