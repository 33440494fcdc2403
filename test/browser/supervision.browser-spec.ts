import type { Page } from 'playwright-core';
import { caseKernel } from '@domain/case/kernel';
import { BusinessClock } from '../../apps/api/clock/business-clock';
import { BrowserStand, objectionsOf } from '../support/browser';
import { multiply } from '../support/many-cases';
import { MARKET, zhanyiHall } from '../support/zhanyi-hall';
import { FormDriver } from './playing/form-driver';

/** Supervision: what is at risk, who is late, which cards are out; urging and ruling beside it. */
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
  tokens.market = await api.person('顾', { role: 'handler', place: 'market' });
  tokens.water = await api.person('魏', { role: 'handler', place: 'water' });
  tokens.supervisor = await api.person('徐', { role: 'supervisor', place: '530303' });
  for (const title of ['诊所核名', '水土保持方案']) await register(title);
  const accept = { class: 'simple', track: 'bottleneck', obstacle: 'hard' };
  await give('head', '诊所核名', 'accept', { ...accept, lead: 'market', handler: '顾' });
  await give('head', '水土保持方案', 'accept', { ...accept, lead: 'water', handler: '魏' });
  await card('水土保持方案', 'water', 'yellow', '多次推诿');
  await give('water', '水土保持方案', 'appealCard', { card: 'card-1', ground: '已按时答复' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

async function register(title: string): Promise<void> {
  const applicant = { name: '郝金华', kind: 'person', phone: '13887400001' };
  const body = { channel: 'window', applicant, matter: { title, detail: '多次申请未办成' } };
  const answer = await stand.product.api.ask('POST', '/api/cases', { as: tokens.clerk, body });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  numbers[title] = answer.body.no as string;
}

async function give(by: string, title: string, command: string, body: object): Promise<void> {
  const path = `/api/cases/${numbers[title]}/commands/${command}`;
  const answer = await stand.product.api.ask('POST', path, { as: tokens[by], body });
  expect([command, answer.status, answer.body.code]).toEqual([command, 200, undefined]);
}

const card = (title: string, unit: string, colour: string, ground: string) =>
  give('supervisor', title, 'issueCard', { unit, colour, ground });

const risks = (page: Page) => page.getByRole('table', { name: '已超期和两个工作日内到期的事项' });
const cards = (page: Page) => page.getByRole('table', { name: '督办牌' });
const unit = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const rowOf = (page: Page, title: string) => risks(page).getByRole('row').filter({ hasText: title }).first();

async function formOf(page: Page, command: string): Promise<FormDriver> {
  const form = new FormDriver(page, command, {
    unit: (id) => (id === 'water' ? '水务局' : '市场监督管理局'),
    person: (id) => id,
    number: (name) => numbers[name]!,
    ordinal: () => 1,
  });
  await form.form.waitFor();
  return form;
}

describe('supervision', () => {
  it('shows what is at risk first, each unit, the cards and the levels, and narrows to a unit', async () => {
    const page = await stand.open('徐', { path: '/supervision' });
    await rowOf(page, '诊所核名').waitFor();
    await rowOf(page, '水土保持方案').waitFor();
    expect(await unit(page, '水务局').innerText()).toMatch(/超期 0 \/ 在办 1/);
    const levels = await page.getByRole('region', { name: '各层级在办' }).innerText();
    expect(levels).toMatch(/窗口\s*2 件/);
    expect(levels).toMatch(/站级\s*0 件/);
    // The ladder of this hall has no such level.
    expect(levels).not.toContain('局级');
    await cards(page).getByText('申诉中').waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    await unit(page, '市场监督管理局').click();
    await rowOf(page, '水土保持方案').waitFor({ state: 'detached' });
    await page.getByText('没有这样的督办牌。').waitFor();
    expect(await unit(page, '市场监督管理局').getAttribute('aria-pressed')).toBe('true');
    await rowOf(page, '诊所核名').waitFor();
    await unit(page, '市场监督管理局').press('Enter');
    await rowOf(page, '水土保持方案').waitFor();
  });

  it('urges there, and goes back to where one was', async () => {
    const page = await stand.open('徐', { path: '/supervision' });
    const urge = rowOf(page, '诊所核名').getByRole('button', { name: /^催办/ });
    await urge.focus();
    await page.keyboard.press('Enter');
    const form = await formOf(page, 'urge');
    await page
      .getByRole('dialog', { name: '催办' })
      .getByText(/^530303-\d+-\d+ 诊所核名$/)
      .waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    const { payload } = caseKernel.commands.get('urge')!;
    await form.fill(payload, { unit: 'market', text: '请于今日联系申请人' });
    await form.send();
    await page.getByText('已办理：催办').waitFor();
    await form.form.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.waitForFunction('document.activeElement?.textContent?.includes("催")');
  });

  it('says what a card costs, and whom, before it is issued', async () => {
    const page = await stand.open('徐', { path: `/cases/${numbers['诊所核名']}?do=issueCard` });
    const form = await formOf(page, 'issueCard');
    const { payload } = caseKernel.commands.get('issueCard')!;
    await form.fill(payload, { unit: 'water', colour: 'red', ground: '不配合' });
    await page.getByText('提交后将会：').waitFor();
    await page.getByText('扣 5 分：水务局').waitFor();
    await form.giveUp();
  });

  it('rules on an appeal there, and shows what others do without a reload', async () => {
    const page = await stand.open('徐', { path: '/supervision', theme: 'dark' });
    await cards(page)
      .getByRole('button', { name: `裁定申诉 ${numbers['水土保持方案']}` })
      .click();
    const form = await formOf(page, 'ruleCard');
    // The one card that is appealed is chosen already.
    await form.form.getByTitle('第 1 项 · 多次推诿 · 水务局 · 申诉中').waitFor();
    await form.fill(caseKernel.commands.get('ruleCard')!.payload, { card: 'card-1', ruling: 'withdrawn' });
    await form.send();
    await cards(page).getByText('已撤销').waitFor();
    expect(await cards(page).getByRole('button').count()).toBe(0);
    await card('诊所核名', 'market', 'red', '拒不配合');
    const issued = cards(page).getByRole('row').filter({ hasText: '拒不配合' });
    await issued.waitFor();
    expect(await issued.innerText()).toMatch(/红牌\s*市场监督管理局[\s\S]*待回应/);
    expect(await objectionsOf(page)).toEqual([]);
  });

  it('shows a card to the unit that got it, which answers it and may appeal as long as the page says', async () => {
    const page = await stand.open('顾', { path: `/cases/${numbers['诊所核名']}` });
    const held = page.locator('.case-facts');
    await held.getByText(/红牌\s*市场监督管理局 · 待回应，可申诉至 .+17:30/).waitFor();
    expect(await held.innerText()).toMatch(/现在由谁办\s*市场监督管理局/);
    const acts = page.getByRole('region', { name: '可办操作' });
    await acts.getByRole('button', { name: /^申诉督办牌/ }).waitFor();
    await acts.getByRole('button', { name: /^回应督办牌/ }).click();
    const form = await formOf(page, 'answerCard');
    await form.fill(caseKernel.commands.get('answerCard')!.payload, { card: 'card-1', text: '已约见申请人' });
    await form.send();
    await held.getByText(/市场监督管理局 · 已回应，可申诉至/).waitFor();
    await acts.getByRole('button', { name: /^回应督办牌/ }).waitFor({ state: 'detached' });
    await acts.getByRole('button', { name: /^申诉督办牌/ }).click();
    const appeal = await formOf(page, 'appealCard');
    await appeal.form.getByTitle(/^第 1 项 · 拒不配合 · 市场监督管理局 · 已回应，可申诉至 /).waitFor();
    expect(await objectionsOf(page)).toEqual([]);
  });

  it('foretells a form that is open anew for its own case, and not for what happens elsewhere', async () => {
    const page = await stand.open('徐', { path: `/supervision?do=urge&case=${numbers['诊所核名']}` });
    let foretold = 0;
    page.on('request', (request) => void (foretold += Number(request.url().endsWith('/urge/preview'))));
    const form = await formOf(page, 'urge');
    await form.fill(caseKernel.commands.get('urge')!.payload, { unit: 'market', text: '请于今日联系' });
    await page.getByText('提交后将会：').waitFor();
    const before = foretold;
    const listed = page.waitForResponse('**/api/supervision*');
    await give('water', '水土保持方案', 'comment', { text: '已约好', visibility: 'internal' });
    await listed;
    expect(foretold).toBe(before);
    const anew = page.waitForRequest('**/urge/preview');
    await give('market', '诊所核名', 'comment', { text: '正在核实', visibility: 'internal' });
    await anew;
  });

  it('says why something is not possible now', async () => {
    const page = await stand.open('徐', { path: `/supervision?do=ruleCard&case=${numbers['诊所核名']}` });
    const dialog = page.getByRole('dialog', { name: '裁定申诉' });
    await dialog.waitFor();
    expect((await dialog.innerText()).length).toBeGreaterThan('裁定申诉'.length);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('lets those watch who do not supervise', async () => {
    const page = await stand.open('赵', { path: '/supervision' });
    await rowOf(page, '诊所核名').waitFor();
    expect(await risks(page).getByRole('button').count()).toBe(0);
    await cards(page).getByText('拒不配合').waitFor();
    // A column of acts is only for those who have any.
    expect(await page.getByRole('columnheader', { name: '操作' }).count()).toBe(0);
    const theirs = await stand.open('徐', { path: '/supervision' });
    await rowOf(theirs, '诊所核名').waitFor();
    expect(await theirs.getByRole('columnheader', { name: '操作' }).count()).toBe(2);
  });

  it('speaks English alone when asked to, also on a narrow screen', async () => {
    const page = await stand.open('徐', { path: '/supervision', language: 'en', width: 360, height: 740 });
    await page.getByRole('heading', { name: 'At risk', exact: false }).waitFor();
    await page.getByRole('table', { name: 'Cards' }).waitFor();
    const act = await page.locator('.at-risk td button').last().boundingBox();
    expect(act!.x + act!.width).toBeLessThanOrEqual(360);
    const names = /诊所核名|水土保持方案|沾益区|[顾魏]|拒不配合|多次推诿|政务服务中心/g;
    expect((await page.getByRole('main').innerText()).replace(names, '')).not.toMatch(/[\u4e00-\u9fff]/);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  it('shows by how much something is late, and the share of it in each unit', async () => {
    const clock = stand.product.api.app.get(BusinessClock);
    clock.offsetMs += 20 * DAYS_MS;
    const page = await stand.open('徐', { path: '/supervision', at: Date.now() + clock.offsetMs });
    await rowOf(page, '诊所核名')
      .getByText(/^超期 \d+ 工作日$/)
      .waitFor();
    expect(await unit(page, '水务局').innerText()).toMatch(/超期 1 \/ 在办 1/);
    expect(await objectionsOf(page)).toEqual([]);
    await unit(page, '水务局').click();
    const all = page.getByRole('link', { name: '该单位全部超期办件' });
    expect(await all.getAttribute('href')).toBe('/queue/overdue?lead=water');
    clock.offsetMs -= 20 * DAYS_MS;
  });

  it('says how much is at risk in all, and lists the rest of it when asked to', async () => {
    await multiply(stand.product.api.db, numbers['诊所核名']!, 120);
    const clock = stand.product.api.app.get(BusinessClock);
    clock.offsetMs += 20 * DAYS_MS;
    const { body } = await stand.product.api.ask('GET', '/api/supervision', { as: tokens.supervisor });
    const total = body.atRisk as number;
    expect(total).toBeGreaterThan(120);
    const page = await stand.open('徐', { path: '/supervision', at: Date.now() + clock.offsetMs });
    await page.getByRole('heading', { name: `风险事项（${total}）` }).waitFor();
    await page.getByText(`共 ${total} 项，已列出最急的 100 项`).waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    const more = page.getByRole('button', { name: '继续列出' });
    for (let listed = 100; listed < total; listed += 100) {
      await more.click();
      await risks(page)
        .getByRole('row')
        .nth(Math.min(listed + 100, total))
        .waitFor();
    }
    await more.waitFor({ state: 'detached' });
    expect(await risks(page).getByRole('row').count()).toBe(total + 1);
    clock.offsetMs -= 20 * DAYS_MS;
  });
});
