import type { Page, Route } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';
import { StaffedHall } from '../support/staffed-hall';
import { pick } from './playing/pick';

/** Acting on a case: what may be done, what it would do, and that nothing typed is lost, whatever happens. */
let stand: BrowserStand;
let hall: StaffedHall;

beforeAll(async () => {
  stand = await BrowserStand.start();
  hall = await StaffedHall.in(stand.product.api, { duty: { role: 'duty-leader', place: 'hall' } });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const kindsOf = async (no: string): Promise<string[]> => {
  const { body } = await stand.product.api.ask<{ items: { kind: string }[] }>(
    'GET',
    `/api/cases/${no}/events?limit=200`,
    { as: hall.tokens.zhao },
  );
  return body.items.map(({ kind }) => kind);
};

const form = (page: Page, name: string) => page.getByRole('form', { name });
const actions = (page: Page) => page.getByRole('region', { name: '可办操作' });
/** Opens a form through the list of all actions, by the keyboard. */
async function choose(page: Page, name: string): Promise<void> {
  await actions(page).waitFor();
  await page.keyboard.press('a');
  const sought = page.getByRole('textbox', { name: '输入操作名称查找' });
  await sought.and(page.locator(':focus')).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await form(page, name).waitFor();
}

it('accepts a case by the keyboard, says before what it does, and leads on', async () => {
  const no = await hall.register('小餐馆办证被退回');
  const page = await stand.open('zhao', { path: `/cases/${no}` });
  await choose(page, '受理');
  await page.keyboard.press('Control+Enter');
  expect(await form(page, '受理').getByText('此项必填。').count()).toBe(4);
  await form(page, '受理').getByRole('radio', { name: '简单' }).check();
  await form(page, '受理').getByRole('combobox', { name: '牵头单位' }).fill('市场');
  await page.getByTitle('市场监督管理局', { exact: true }).filter({ visible: true }).waitFor();
  await page.keyboard.press('Enter');
  await form(page, '受理').getByRole('radio', { name: '无政策障碍', exact: true }).check();
  await form(page, '受理').getByRole('radio', { name: '不给办' }).check();
  const effect = page.getByRole('region', { name: '办理后的效果' });
  await effect.getByText('提交后将会：').waitFor();
  await effect.getByText('转入办理').waitFor();
  await effect.getByText('产生“承诺”：市场监督管理局').waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('已办理：受理').waitFor();
  await page.getByRole('link', { name: /办下一件|回到办件列表/ }).click();
  await page.waitForURL(/\/(queue|cases)/);
  expect(await kindsOf(no)).toContain('accepted');
});

it('keeps a form open when something else was about to write into the address', async () => {
  const no = await hall.register('慢电脑上的办件');
  const page = await stand.open('zhao');
  await page.addInitScript(fallDueWithTheAddress);
  await page.goto(`/cases/${no}`);
  await choose(page, '受理');
  expect(new URL(page.url()).searchParams.get('do')).toBe('accept');
});

/** As on a slow machine: whatever waits for part of a second is due as soon as the address has changed. */
const fallDueWithTheAddress = `
  const waiting = [];
  const { setTimeout } = window;
  window.setTimeout = (act, ms = 0) => {
    if (ms >= 300 && ms < 1000) waiting.push(act);
    return setTimeout(act, ms);
  };
  const replaceState = history.replaceState.bind(history);
  history.replaceState = (...args) => {
    replaceState(...args);
    if (String(args[2]).includes('do=')) waiting.splice(0).forEach((act) => act());
  };
`;

it('shows only what the person may do, and why the rest is not possible now', async () => {
  const no = await hall.inHandling('营业执照变更');
  const page = await stand.open('duty', { path: `/cases/${no}` });
  await actions(page)
    .getByRole('button', { name: /为什么不能/ })
    .click();
  const why = page.getByRole('dialog', { name: '现在不能办理的操作及原因' });
  await why.getByText('同意延期', { exact: true }).waitFor();
  expect(await why.getByText('当前没有待办理的对应事项。').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'hidden' });
  await page.keyboard.press('a');
  const all = page.getByRole('dialog', { name: '全部操作' });
  await all.getByRole('button', { name: /^提级/ }).waitFor();
  for (const button of await all.getByRole('button', { name: /[^关闭]/ }).all())
    expect(await button.locator('.action-effect').count()).toBe(1);
  expect(await all.getByRole('button', { name: /^提出办成/ }).count()).toBe(0);
});

it('offers first what settles what falls due first: on a fresh case the contact', async () => {
  const no = await hall.inHandling('户口迁移', { class: 'complex' });
  const page = await stand.open('gu', { path: `/cases/${no}` });
  const first = actions(page).locator('.action-button.ant-btn-primary .action-name');
  await first.filter({ hasText: '记录联系' }).waitFor();
  expect(await first.count()).toBe(1);
  await hall.give('gu', no, 'proposeResolved', { result: '已迁入' });
  await first.filter({ hasText: '告知结果' }).waitFor();
});

it('takes materials in at the window only while some are asked for', async () => {
  const no = await hall.inHandling('房产过户');
  const page = await stand.open('he', { path: `/cases/${no}` });
  const handIn = actions(page).getByRole('button', { name: /^补交材料/ });
  await actions(page)
    .getByRole('button', { name: /为什么不能/ })
    .click();
  const why = page.getByRole('dialog', { name: '现在不能办理的操作及原因' });
  await why.getByText('补交材料', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'hidden' });
  expect(await handIn.count()).toBe(0);
  await hall.give('gu', no, 'requestMaterials', { items: ['授权书'] });
  await handIn.getByText('恢复计时').waitFor();
  await handIn.click();
  await form(page, '补交材料').getByRole('checkbox', { name: '授权书' }).check();
  await page.keyboard.press('Control+Enter');
  await page.getByText('已办理：补交材料').waitFor();
  await handIn.waitFor({ state: 'detached' });
});

it('says while one types why it would be refused and what instead, and marks the field', async () => {
  const no = await hall.inHandling('食品经营许可');
  const page = await stand.open('gu', { path: `/cases/${no}` });
  await choose(page, '申请延期');
  const it = form(page, '申请延期');
  await it.getByRole('textbox', { name: '理由' }).fill('需要现场核查');
  await it.getByRole('button', { name: '套用范文' }).click();
  await it.getByRole('spinbutton', { name: '延期天数' }).fill('200');
  await page.getByText('按现在填写的内容不能办理').waitFor();
  const reason = it.getByText(/超过允许的最长延期。最多还可延期 \d+ 个工作日。/);
  await reason.waitFor();
  // Sent all the same: the engine's own refusal also says what would be possible.
  await it.getByRole('button', { name: '申请延期' }).click();
  await it.locator('.ant-alert-error').getByText('请减少延期天数。').waitFor();
  await reason.waitFor();
  expect(await it.getByText('超过允许的最长延期').count()).toBe(1);
  await it.getByRole('spinbutton', { name: '延期天数' }).fill('2');
  await page.getByText('提交后将会：').waitFor();
  await it.getByRole('button', { name: '申请延期' }).click();
  await page.getByText('已办理：申请延期').waitFor();
});

it('leads to the first field that is wrong, and to the next one once that is mended', async () => {
  const no = await hall.inHandling('出售房产');
  const page = await stand.open('zhao', { path: `/cases/${no}` });
  await choose(page, '提出不能办理');
  const it = form(page, '提出不能办理');
  const within = (name: string) => it.getByRole('group', { name, exact: true }).locator(':focus');
  await it.getByRole('textbox', { name: '救济途径' }).fill('可向法院起诉');
  await it.getByRole('button', { name: '提出不能办理' }).click();
  await within('依据').fill('民法典物权编');
  await page.keyboard.press('Control+Enter');
  await within('研究过的替代办法').fill('人民调解');
  await page.keyboard.press('Control+Enter');
  await within('三问').waitFor();
  await it.getByRole('group', { name: '三问' }).getByText('不能简单说“不”').waitFor();
  expect(await objectionsOf(page)).toEqual([]);
});

it('opens more at a click, takes whoever the engine takes, and is not sent by an Enter in a field', async () => {
  const no = await hall.inHandling('身份证换领');
  const page = await stand.open('zhao', { path: `/cases/${no}` });
  await choose(page, '安排上门');
  const it = form(page, '安排上门');
  await it.getByRole('textbox', { name: '目的' }).focus();
  await it.getByRole('button', { name: '更多' }).click();
  await it.getByRole('textbox', { name: '目的' }).fill('人像采集');
  await it.getByRole('radio', { name: '上门服务' }).check();
  await pick(page, it.getByRole('combobox', { name: '去哪里' }), '申请人');
  // A handler, where agents are offered first.
  await pick(page, it.getByRole('combobox', { name: '上门人员' }), 'gu');
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await it.getByRole('textbox', { name: '日期' }).fill(day);
  await page.keyboard.press('Enter');
  await it.getByRole('textbox', { name: '目的' }).fill('人像、指纹采集');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已办理：安排上门').waitFor();
  await page.getByRole('list', { name: '动态' }).getByText('人像、指纹采集').waitFor();
});

it('keeps what was typed over a reload, and when others have acted meanwhile', async () => {
  const no = await hall.inHandling('户外广告审批');
  const page = await stand.open('zhao', { path: `/cases/${no}` });
  await choose(page, '采取临时措施');
  const text = form(page, '采取临时措施').getByRole('textbox', { name: '内容' });
  await text.fill('先予临时许可三十日');
  await page.reload();
  await form(page, '采取临时措施').waitFor();
  expect(await text.inputValue()).toBe('先予临时许可三十日');
  await hall.give('gu', no, 'comment', { text: '正在核实', visibility: 'internal' });
  await page.getByText('您填写期间，情况有了变化').waitFor();
  expect(await text.inputValue()).toBe('先予临时许可三十日');
  await page.getByRole('button', { name: '已看过变化，继续采取临时措施' }).click();
  await page.getByText('已办理：采取临时措施').waitFor();
  expect((await kindsOf(no)).filter((kind) => kind === 'interim-taken')).toHaveLength(1);
});

it('refuses a decision on what is past kindly, even when the page has not heard of it', async () => {
  const no = await hall.inHandling('药店变更地址');
  const page = await stand.open('zhao', { path: `/cases/${no}` });
  await page.route('**/api/live', (route) => route.abort());
  await page.reload();
  await choose(page, '采取临时措施');
  await form(page, '采取临时措施').getByRole('textbox', { name: '内容' }).fill('先行受理');
  await hall.give('gu', no, 'comment', { text: '另有情况', visibility: 'internal' });
  await page.getByRole('button', { name: '采取临时措施', exact: true }).last().click();
  await page.getByText('您填写期间，情况有了变化').waitFor();
  await page.getByRole('button', { name: '已看过变化，继续采取临时措施' }).click();
  await page.getByText('已办理：采取临时措施').waitFor();
});

it('offers the levels that the rules of the place have above that of the case', async () => {
  const no = await hall.inHandling('采矿许可');
  const page = await stand.open('zhao', { path: `/cases/${no}` });
  await choose(page, '提级');
  await form(page, '提级').getByRole('button', { name: '更多（选填）' }).click();
  await form(page, '提级').getByRole('combobox').click();
  await page.getByTitle('分管领导', { exact: true }).waitFor();
  const offered = await page.locator('.ant-select-item-option').allTextContents();
  expect(offered).toEqual(['站级', '联合党委', '分管领导']);
});

it('goes on trying while nobody answers, and acts once', async () => {
  const no = await hall.inHandling('取水许可');
  const page = await stand.open('zhao', { path: `/cases/${no}` });
  await choose(page, '留言');
  await form(page, '留言').getByRole('textbox', { name: '内容' }).fill('网络断了也不丢');
  // The command arrives, its answer does not, and neither does that of the next try.
  const losesTheAnswer = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route('**/commands/comment', losesTheAnswer, { times: 2 });
  await page.keyboard.press('Control+Enter');
  await page.getByText('服务器没有应答，正在自动重试').waitFor();
  await page.getByText('已办理：留言').waitFor();
  expect((await kindsOf(no)).filter((kind) => kind === 'commented')).toHaveLength(1);
});

it('sends nothing while a file is still on its way', async () => {
  const no = await hall.inHandling('卫生许可');
  const page = await stand.open('gu', { path: `/cases/${no}` });
  await choose(page, '记录联系');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/attachments', (route) => released.then(() => route.continue()));
  const it = form(page, '记录联系');
  await it.getByRole('button', { name: '更多（选填）' }).click();
  const buffer = Buffer.from('%PDF-1.7\n%%EOF\n');
  await it
    .locator('input[type=file]')
    .setInputFiles({ name: '通话.pdf', mimeType: 'application/pdf', buffer });
  await it.locator('button[type=submit].ant-btn-loading').waitFor();
  release();
  await it.locator('button[type=submit]:not(.ant-btn-loading)').waitFor();
});

it('asks once more before what cannot be undone', async () => {
  const no = await hall.register('社保卡补办');
  const page = await stand.open('zhao', { path: `/cases/${no}`, theme: 'dark' });
  await choose(page, '当场答复');
  await form(page, '当场答复').getByRole('textbox', { name: '答复内容' }).fill('可在网上补办');
  expect(await objectionsOf(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '再看看' }).waitFor();
  await page.evaluate(`document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))`);
  expect(await page.getByRole('button', { name: '再看看' }).count()).toBe(1);
  await page.getByRole('button', { name: '再看看' }).click();
  expect(await kindsOf(no)).not.toContain('answered');
  await form(page, '当场答复').getByRole('button', { name: '当场答复' }).click();
  await page.getByRole('button', { name: '确定当场答复' }).click();
  await page.getByText('已办理：当场答复').waitFor();
});
