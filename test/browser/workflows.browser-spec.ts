import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '@temporalio/client';
import type { Page } from 'playwright-core';
import { BusinessClock } from '../../apps/api/clock/business-clock';
import { BrowserStand, objectionsOf } from '../support/browser';
import { MARKET, zhanyiHall } from '../support/zhanyi-hall';

/** What runs behind cases: what waits for what until when, what is pending, and what failed. */
let stand: BrowserStand;
const tokens: Record<string, string> = {};
/** By title. */
const numbers: Record<string, string> = {};
const UI = 'http://temporal.example';
const DAYS_MS = 86_400_000;
const ASK_AGAIN_MS = 100;

beforeAll(async () => {
  stand = await BrowserStand.start({ TEMPORAL_UI_URL: UI });
  const { api } = stand.product;
  await zhanyiHall(api, MARKET);
  tokens.clerk = await api.person('何', { role: 'clerk', place: 'hall' });
  tokens.duty = await api.person('值', { role: 'duty-leader', place: 'hall' });
  await api.person('管', { role: 'admin', place: '000000' });
  for (const title of ['诊所核名', '水土保持方案']) await register(title);
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

const rowOf = (page: Page, text: string) =>
  page.getByRole('table', { name: '流程运行' }).getByRole('row').filter({ hasText: text }).first();
const inside = (page: Page, title: string) =>
  page.getByRole('button', { name: `查看 ${numbers[title]} 的运行情况` });

/** Comes back once Temporal tells of a failed attempt. */
async function untilTriedInVain(no: string): Promise<void> {
  interface Seen {
    readonly temporal: { readonly pendingActivities: readonly { lastFailure: string | null }[] };
  }
  for (;;) {
    const { body } = await stand.product.api.ask<Seen>('GET', `/api/cases/${no}/workflow`, {
      as: tokens.duty,
    });
    if (body.temporal.pendingActivities.some(({ lastFailure }) => lastFailure !== null)) return;
    await pause(ASK_AGAIN_MS);
  }
}

describe('running workflows', () => {
  it('say what they wait for and until when, and lead to the same run in Temporal', async () => {
    const page = await stand.open('值', { path: '/workflows' });
    const row = rowOf(page, '诊所核名');
    await row.waitFor();
    expect(await row.innerText()).toMatch(/等待中[\s\S]*研判[\s\S]*研判\s*窗口负责人/);
    await inside(page, '诊所核名').press('Enter');
    await page.getByText('没有进行中的活动，流程在等待。').waitFor();
    await page.getByText('与流程一致').waitFor();
    const link = page.getByRole('link', { name: `在 Temporal 中查看 ${numbers['诊所核名']}` });
    const named = `/namespaces/${stand.product.temporal.namespace}/workflows/case%2F${numbers['诊所核名']}`;
    expect(await link.first().getAttribute('href')).toContain(UI + named);
    expect(await link.last().getAttribute('href')).toMatch(/\/[0-9a-f-]{36}$/);
    expect(await objectionsOf(page)).toEqual([]);
    await page.getByRole('searchbox', { name: '按编号或标题查找' }).fill('水土');
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
    await rowOf(page, '水土保持方案').waitFor();
  });

  it('show what is tried in vain, why, and that it is over once it is', async () => {
    const { db } = stand.product.api;
    await db.query(`create function full_disk() returns trigger language plpgsql as
      $$ begin raise exception 'no space left on device'; end $$`);
    await db.query('create trigger full_disk before insert on event execute function full_disk()');
    const path = `/api/cases/${numbers['诊所核名']}/commands/comment`;
    const given = stand.product.api.ask('POST', path, {
      as: tokens.duty,
      body: { text: '请尽快', visibility: 'internal' },
    });
    await untilTriedInVain(numbers['诊所核名']!);
    const page = await stand.open('值', { path: '/workflows', theme: 'dark' });
    // That an attempt failed, or the last one is over, is no event: the page has to see it without being told.
    await page.route('**/api/live', () => undefined);
    await page.reload();
    await inside(page, '诊所核名').click();
    const table = page.getByRole('table', { name: '进行中的活动及最近一次失败' });
    await table.getByText('no space left on device').waitFor();
    expect(await table.innerText()).toMatch(/第 \d+ 次/);
    expect(await objectionsOf(page)).toEqual([]);
    await db.query('drop trigger full_disk on event');
    await given;
    await page.getByText('没有进行中的活动，流程在等待。').waitFor();
  });

  it('are told to administrators without what they are about', async () => {
    const page = await stand.open('管', { path: '/workflows' });
    const row = rowOf(page, numbers['诊所核名']!);
    await row.waitFor();
    expect(await row.innerText()).not.toContain('诊所核名');
    await inside(page, '诊所核名').click();
    await page.getByText('没有进行中的活动，流程在等待。').waitFor();
    await page.getByText('运行中', { exact: true }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('诊所核名');
  });

  it('say at their head that no worker runs, and since when', async () => {
    const page = await stand.open('管', { path: '/workflows' });
    await rowOf(page, numbers['诊所核名']!).waitFor();
    const told = page.getByRole('alert').filter({ hasText: '没有工作进程在运行' });
    expect(await told.count()).toBe(0);
    const items = [
      { queue: 'cases', working: false, lastSeenAt: new Date().toISOString() },
      { queue: 'chores', working: true, lastSeenAt: null },
    ];
    await page.route('**/api/workflows/workers', (route) => route.fulfill({ json: { items } }));
    await page.reload();
    await told.getByText('最近一次应答').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await objectionsOf(page)).toEqual([]);
  });

  it('stand first when they broke off, then those that are behind', async () => {
    const { api } = stand.product;
    const run = api.app.get(Client).workflow.getHandle(`case/${numbers['水土保持方案']}`);
    await run.terminate('for the test');
    const clock = api.app.get(BusinessClock);
    clock.offsetMs += 10 * DAYS_MS;
    const page = await stand.open('值', { path: '/workflows', at: Date.now() + clock.offsetMs });
    // Temporal's list follows what happens after a moment, and the page asks now and then.
    await rowOf(page, '水土保持方案').getByText('中断').waitFor();
    const rows = page.getByRole('table', { name: '流程运行' }).getByRole('row');
    expect(await rows.nth(1).innerText()).toMatch(/中断[\s\S]*水土保持方案/);
    expect(await rows.nth(1).innerText()).toContain('不会再唤醒');
    expect(await rows.nth(2).innerText()).toMatch(/滞后[\s\S]*诊所核名/);
    await page.getByText('中断', { exact: true }).first().click();
    await rowOf(page, '诊所核名').waitFor({ state: 'detached' });
    await inside(page, '水土保持方案').click();
    const told = page.getByRole('alert').filter({ hasText: '流程已中断：Temporal 中的运行被终止。' });
    await told.getByText(`temporal workflow reset --workflow-id case/${numbers['水土保持方案']}`).waitFor();
    await page.getByText('没有进行中的活动，运行已结束。').waitFor();
    expect(await page.getByText('流程在等待').count()).toBe(0);
    expect(await objectionsOf(page)).toEqual([]);
    await page.getByText('滞后', { exact: true }).first().click();
    await rowOf(page, '水土保持方案').waitFor({ state: 'detached' });
    expect(await objectionsOf(page)).toEqual([]);
    clock.offsetMs -= 10 * DAYS_MS;
  });

  it('show no ids while the names of places are on their way', async () => {
    const page = await stand.open('值', { path: '/workflows' });
    let come = () => {};
    const there = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/api/organisation', (route) => there.then(() => route.continue()));
    await page.reload();
    await rowOf(page, '诊所核名').getByText('…', { exact: true }).waitFor();
    come();
    await rowOf(page, '诊所核名').getByText('…', { exact: true }).waitFor({ state: 'detached' });
  });

  it('speak English alone when asked to, also on a narrow screen', async () => {
    const page = await stand.open('值', { path: '/workflows', language: 'en', width: 360, height: 740 });
    await page.getByRole('table', { name: 'Running workflows' }).waitFor();
    const names = /诊所核名|水土保持方案|值/g;
    expect((await page.getByRole('main').innerText()).replace(names, '')).not.toMatch(/[\u4e00-\u9fff]/);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
