import type { Page, Route } from 'playwright-core';
import { BusinessClock } from '../../apps/api/clock/business-clock';
import { BrowserStand, objectionsOf } from '../support/browser';
import { MARKET, zhanyiHall } from '../support/zhanyi-hall';

/** The lists of cases, as those who work through them see them. */
let stand: BrowserStand;
const tokens: Record<string, string> = {};
/** By title. */
const numbers: Record<string, string> = {};
const DAYS_MS = 86_400_000;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await zhanyiHall(api, MARKET);
  tokens.clerk = await api.person('何', { role: 'clerk', place: 'hall' });
  tokens.head = await api.person('赵', { role: 'station-head', place: 'hall' });
  tokens.handler = await api.person('顾', { role: 'handler', place: 'market' });
  await api.person('魏', { role: 'handler', place: 'water' });
  for (const title of ['诊所核名', '水土保持方案', '食品经营许可', '取水许可']) await register(title);
  const accept = { track: 'bottleneck', obstacle: 'hard', lead: 'market', handler: '顾' };
  await give('head', '诊所核名', 'accept', { ...accept, class: 'complex' });
  await give('head', '水土保持方案', 'accept', { ...accept, class: 'simple' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

async function register(title: string): Promise<string> {
  const body = {
    channel: 'window',
    applicant: { name: '郝金华', kind: 'person', phone: '13887400001' },
    matter: { title, detail: '多次申请未办成' },
  };
  const answer = await stand.product.api.ask('POST', '/api/cases', { as: tokens.clerk, body });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return (numbers[title] = answer.body.no as string);
}

async function give(by: string, title: string, command: string, body: object = {}): Promise<void> {
  const path = `/api/cases/${numbers[title]}/commands/${command}`;
  const answer = await stand.product.api.ask('POST', path, { as: tokens[by], body });
  expect([command, answer.status, answer.body.code]).toEqual([command, 200, undefined]);
}

const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });
const titlesOf = async (page: Page) =>
  (await page.getByRole('grid').getByRole('row').allTextContents())
    .map((text) => Object.keys(numbers).find((title) => text.includes(title)))
    .filter((title) => title !== undefined);
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '办件列表' }).getByRole('link', { name: new RegExp(`^${name}`) });

describe('the lists of cases', () => {
  it('begin with what is mine, count every tab, and show the least time left first', async () => {
    const page = await stand.open('赵', { path: '/queue' });
    await page.waitForURL(/\/queue\/mine$/);
    await tab(page, '办理中 2').click();
    await rowOf(page, '诊所核名').waitFor();
    expect(await titlesOf(page)).toEqual(['水土保持方案', '诊所核名']);
    expect(await rowOf(page, '诊所核名').textContent()).toMatch(
      /郝\*\*.*办理.*复杂.*市场监督管理局.*顾.*剩 \d+ 工作日/,
    );
    expect(await objectionsOf(page)).toEqual([]);
    await page.context().setOffline(true);
    await tab(page, '待研判 2').click();
    await page.getByRole('status').getByText('这部分内容还没有载入', { exact: false }).waitFor();
    expect(await titlesOf(page)).toEqual([]);
    await page.context().setOffline(false);
    await rowOf(page, '取水许可').waitFor();
    await tab(page, '会商中 0').click();
    await page.getByRole('grid').locator('..').getByText('这里没有办件').waitFor();
  });

  it('begin where something waits for somebody who owes nothing', async () => {
    const page = await stand.open('何', { path: '/queue' });
    await page.waitForURL(/\/queue\/triage$/);
    await rowOf(page, '取水许可').waitFor();
  });

  it('are worked through by keyboard alone, and come back to where one was', async () => {
    const page = await stand.open('赵', { path: '/queue/handling' });
    await rowOf(page, '诊所核名').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    expect(await rowOf(page, '诊所核名').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${numbers['诊所核名']}`);
    await page.goBack();
    await rowOf(page, '诊所核名').waitFor();
    const active = await page.getByRole('grid').getAttribute('aria-activedescendant');
    expect(active).toContain(numbers['诊所核名']);
    await page.keyboard.press('/');
    await page.keyboard.type('水土');
    await rowOf(page, '诊所核名').waitFor({ state: 'detached' });
    expect(await titlesOf(page)).toEqual(['水土保持方案']);
  });

  it('are narrowed under each header, in an address that others can open and that goes back', async () => {
    const page = await stand.open('赵', { path: '/queue/all' });
    await rowOf(page, '取水许可').waitFor();
    // Not accepted yet, it counts down to its triage.
    expect(await rowOf(page, '取水许可').textContent()).not.toContain('无承诺时限');
    await page.getByRole('combobox', { name: '筛选阶段' }).click();
    await page.getByTitle('研判', { exact: true }).click();
    await rowOf(page, '诊所核名').waitFor({ state: 'detached' });
    expect(page.url()).toContain('stages=triage');
    const other = await stand.open('赵', { path: new URL(page.url()).pathname + new URL(page.url()).search });
    await rowOf(other, '取水许可').waitFor();
    expect((await titlesOf(other)).sort()).toEqual(['取水许可', '食品经营许可'].sort());
    await page.goBack();
    await rowOf(page, '诊所核名').waitFor();
    await page.getByRole('textbox', { name: '筛选编号' }).fill(numbers['诊所核名']!.slice(-6));
    await rowOf(page, '取水许可').waitFor({ state: 'detached' });
    expect(await titlesOf(page)).toEqual(['诊所核名']);
  });

  it('keep searches and columns for the person, and open with the search they prefer', async () => {
    const page = await stand.open('赵', { path: '/queue/all?text=%E8%AE%B8%E5%8F%AF' });
    await page.getByRole('button', { name: '常用筛选' }).click();
    await page.getByRole('textbox', { name: '为当前筛选命名' }).fill('许可类');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '打开办件时先显示“许可类”' }).click();
    await page.getByRole('button', { name: '显示列' }).click();
    await page.getByRole('checkbox', { name: '渠道' }).click();
    await page.getByRole('columnheader', { name: '渠道' }).waitFor();
    await page.waitForLoadState('networkidle');
    const later = await stand.open('赵', { path: '/' });
    await later.waitForURL(/text=/);
    await rowOf(later, '食品经营许可').waitFor();
    expect((await titlesOf(later)).sort()).toEqual(['取水许可', '食品经营许可'].sort());
    await later.getByRole('columnheader', { name: '渠道' }).waitFor();
  });

  it('put columns in the order that the person chooses, by keyboard or by dragging, and keep it', async () => {
    const page = await stand.open('赵', { path: '/queue/all' });
    const order = async () => (await page.getByRole('columnheader').allTextContents()).filter(Boolean);
    const comesAfter = (name: string, other: string) =>
      page
        .locator(`//th[contains(., '${name}')]/preceding-sibling::th[1][contains(., '${other}')]`)
        .waitFor();
    await page.getByRole('columnheader', { name: '承办人' }).waitFor();
    await page.getByRole('button', { name: '显示列' }).click();
    await page.getByRole('button', { name: '将“承办人”前移' }).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
    await comesAfter('承办人', '申请人');
    expect((await order()).slice(0, 5)).toEqual(['编号', '事项', '申请人', '承办人', '阶段']);
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await row('渠道').dragTo(row('编号'));
    await comesAfter('编号', '渠道');
    expect((await order()).slice(0, 3)).toEqual(['渠道', '编号', '事项']);
    expect(await objectionsOf(page)).toEqual([]);
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.getByRole('columnheader', { name: '渠道' }).waitFor();
    expect((await order()).slice(0, 5)).toEqual(['渠道', '编号', '事项', '申请人', '承办人']);
  });

  it('show what somebody else does, without a reload and without losing the place', async () => {
    const page = await stand.open('赵', { path: '/queue/triage' });
    await rowOf(page, '取水许可').waitFor();
    await page.keyboard.press('End');
    const before = await page.getByRole('grid').getAttribute('aria-activedescendant');
    const begun = Date.now();
    await register('校车审批');
    await rowOf(page, '校车审批').waitFor();
    console.log(`a case registered elsewhere is in the list ${Date.now() - begun} ms after it was sent`);
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe(before);
    await page.getByRole('link', { name: '待研判 3' }).waitFor();
    await give('head', '校车审批', 'accept', {
      ...{ track: 'bottleneck', obstacle: 'hard' },
      class: 'simple',
      lead: 'water',
    });
    await rowOf(page, '校车审批').waitFor({ state: 'detached' });
  });

  it('show who has a case open', async () => {
    const page = await stand.open('赵', { path: '/queue/handling' });
    await rowOf(page, '诊所核名').waitFor();
    const path = `/api/cases/${numbers['诊所核名']}/presence`;
    const tell = (state: string) =>
      stand.product.api.ask('PUT', path, { as: tokens.handler, body: { state } });
    await tell('editing');
    await rowOf(page, '诊所核名').getByText('顾 正在填写').waitFor();
    await tell('left');
    await page.getByText('顾 正在填写').waitFor({ state: 'detached' });
  });

  it('assign several at once with a reason, each once, and say which were refused and why', async () => {
    const refused = '食品经营许可';
    const accept = { track: 'bottleneck', obstacle: 'hard', class: 'simple', lead: 'water' };
    const page = await stand.open('赵', { path: '/queue/all' });
    // What is not accepted yet cannot be assigned, and cannot be chosen.
    const choice = (title: string) => rowOf(page, title).getByRole('checkbox');
    await choice(refused).and(page.getByTitle('只有办理中的办件可以分派')).waitFor();
    expect(await choice(refused).isDisabled()).toBe(true);
    await give('head', refused, 'accept', accept);
    await rowOf(page, refused).getByRole('checkbox', { disabled: false }).waitFor();
    await page.getByRole('checkbox', { name: '选择已载入的全部办件' }).check();
    expect(await choice('取水许可').isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: '选择已载入的全部办件' }).uncheck();
    const losesTheAnswer = async (route: Route) => {
      await route.fetch();
      await route.fulfill({ status: 500, json: { detail: '出了故障' } });
    };
    await page.route(`**/cases/${numbers['校车审批']}/commands/assign`, losesTheAnswer, { times: 1 });
    for (const title of ['校车审批', refused]) await choice(title).check();
    await page.getByRole('button', { name: '批量分派（2）' }).click();
    const dialog = page.getByRole('dialog', { name: '分派 2 件办件' });
    await dialog.getByRole('combobox', { name: '承办人' }).click();
    await page.getByTitle('魏', { exact: true }).click();
    await dialog.getByRole('button', { name: '分派', exact: true }).click();
    await dialog.getByText('请填写').waitFor();
    await dialog.getByRole('textbox', { name: '理由' }).fill('长'.repeat(4001));
    await dialog.getByText('须为不超过 4000 字的文字。').waitFor();
    await dialog.getByRole('textbox', { name: '理由' }).fill('顾请假');
    await give('head', refused, 'merge', { into: numbers['取水许可'], ground: '同一事项' });
    await rowOf(page, refused).getByText('办结').first().waitFor();
    await dialog.getByRole('button', { name: '分派', exact: true }).click();
    await dialog.getByRole('listitem').filter({ hasText: '校车审批' }).getByText('出了故障').waitFor();
    await dialog.getByRole('listitem').filter({ hasText: refused }).getByText('阶段').waitFor();
    await dialog.getByRole('button', { name: '重试未完成的' }).click();
    await dialog.getByText('已完成 1 / 2 件').waitFor();
    await dialog.getByRole('listitem').filter({ hasText: '校车审批' }).getByText('已分派').waitFor();
    // What was refused would be again, until something else is said.
    await dialog.getByRole('button', { name: '分派', exact: true, disabled: true }).waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: '理由' }).fill('顾请长假');
    await dialog.getByRole('button', { name: '分派', exact: true, disabled: false }).waitFor();
    await dialog.getByText('关闭', { exact: true }).click();
    await rowOf(page, '校车审批').filter({ hasText: '魏' }).waitFor();
    // What is done is chosen no longer; what was refused still is.
    await page.getByRole('button', { name: '批量分派（1）' }).waitFor();
    expect(await rowOf(page, refused).getAttribute('aria-selected')).toBe('true');
    for (const title of [refused, '校车审批']) await choice(title).click();
    await page.getByText('批量分派（1）').click();
    await page.getByRole('dialog').last().getByRole('combobox', { name: '承办人' }).click();
    await page.getByTitle('魏', { exact: true }).last().click();
    await page.getByText('其中 1 件已由该承办人承办，不作改动').waitFor();
    const events = `/api/cases/${numbers['校车审批']}/events`;
    const { body } = await stand.product.api.ask('GET', events, { as: tokens.head });
    expect((body.items as { kind: string }[]).filter(({ kind }) => kind === 'assigned')).toHaveLength(1);
  });

  it('say that what is owed next is past as soon as it is', async () => {
    const clock = stand.product.api.app.get(BusinessClock);
    clock.offsetMs += 20 * DAYS_MS;
    const page = await stand.open('赵', { path: '/queue/all' });
    await page.getByText('按登记时间排列，最新的在前').waitFor();
    await rowOf(page, '取水许可')
      .getByText(/^超期 \d+ 工作日$/)
      .waitFor();
    clock.offsetMs -= 20 * DAYS_MS;
  });

  it('offer no assigning to whoever may not assign', async () => {
    const page = await stand.open('顾', { path: '/queue/mine' });
    await rowOf(page, '诊所核名').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('that do not exist are said not to', async () => {
    const page = await stand.open('顾', { path: '/queue/foo' });
    await page.getByRole('heading', { name: '没有这个列表' }).waitFor();
  });

  it('are cards on a telephone, in English throughout where English is chosen, and good in the dark', async () => {
    const phone = await stand.open('赵', { path: '/queue/handling', width: 360, height: 740 });
    await phone.getByRole('listitem').filter({ hasText: '诊所核名' }).waitFor();
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await objectionsOf(phone)).toEqual([]);
    const dark = await stand.open('赵', { path: '/queue/handling', language: 'en', theme: 'dark' });
    await dark.getByRole('grid', { name: 'Handling' }).getByText('诊所核名').waitFor();
    expect(await objectionsOf(dark)).toEqual([]);
    const words = await dark.locator('main').innerText();
    const chinese = words.match(/[\u4e00-\u9fff]+/g)?.join(' ') ?? '';
    expect(chinese).not.toMatch(/办理中|筛选|工作日|主办单位|阶段|监督管理局/);
  });
});
