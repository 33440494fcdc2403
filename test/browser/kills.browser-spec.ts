import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { ApiProcess } from '../support/api-process';
import { BrowserStand } from '../support/browser';
import { StaffedHall } from '../support/staffed-hall';
import { WorkerProcess } from '../support/worker-process';

/** A killed API or worker in the middle of a form: nothing typed is lost, and what was sent happens once. */
const folder = mkdtempSync(join(tmpdir(), 'agency-assist-kills-'));
const ASK_AGAIN_MS = 50;
const PATIENCE_MS = 60_000;
let stand: BrowserStand;
let hall: StaffedHall;
let worker: WorkerProcess;
let api: ApiProcess;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { product } = stand;
  await product.stopWorker();
  worker = await WorkerProcess.prepare(product.temporal, product.api.database.url, folder);
  api = await ApiProcess.beside(product.api);
  await worker.start();
  hall = await StaffedHall.in(product.api);
}, PATIENCE_MS);
afterAll(async () => {
  await Promise.all([worker?.kill(), api?.kill()]);
  await stand.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => Promise.all([worker.start(), api.start()]));
afterEach(() => stand.close());

async function open(person: string | null, path: string): Promise<Page> {
  const page = await stand.open(person, { path, origin: api.url });
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

const query = async <T>(sql: string, ...values: unknown[]): Promise<T[]> =>
  (await stand.product.api.database.client.query(sql, values)).rows as T[];
const commentsOn = async (no: string): Promise<string[]> => {
  const sql = `select data->>'text' as text from event where stream = $1 and kind = 'commented'`;
  return (await query<{ text: string }>(sql, `case/${no}`)).map(({ text }) => text);
};
const casesCalled = (title: string) => query('select no from case_file where title = $1', title);
/** How many registrations have got as far as a number of their own. */
const numbersGiven = async (): Promise<number> => (await query('select from case_number')).length;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(ASK_AGAIN_MS);
}

const form = (page: Page, name: string) => page.getByRole('form', { name });
const remark = (page: Page) => form(page, '留言').getByRole('textbox', { name: '内容' });
const waiting = (page: Page) => page.getByText('服务器没有应答，正在自动重试');

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: '可办操作' }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: '输入操作名称查找' }).fill(name);
  await page.keyboard.press('Enter');
}

const ASKS = 6;
/** As after some minutes in another window: the page asks anew who one is, and once more whenever that fails. */
async function returnAfterMinutes(page: Page): Promise<void> {
  const unanswered = () =>
    page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/auth/session'));
  const first = unanswered();
  await page.clock.fastForward('02:00');
  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
  await first;
  for (let asked = 1; asked < ASKS; asked++) {
    const again = unanswered();
    await page.clock.fastForward('00:40');
    await again;
  }
}

/** The ledger cannot record while someone holds the head of the case's log. Gives how to let go. */
async function holdLogOf(no: string): Promise<() => Promise<void>> {
  const holder = new Client({ connectionString: stand.product.api.database.url });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from stream_head where stream = $1 for update', [`case/${no}`]);
  return () => holder.end();
}

describe('the form of an action', () => {
  it('goes on trying while no worker is there, and acts once', async () => {
    const no = await hall.inHandling('取水许可');
    const page = await open('zhao', `/cases/${no}`);
    await choose(page, '留言');
    await remark(page).fill('办理的人不在也不丢');
    await worker.kill();
    await page.keyboard.press('Control+Enter');
    await waiting(page).waitFor();
    expect(await remark(page).inputValue()).toBe('办理的人不在也不丢');
    await worker.start();
    await page.getByText('已办理：留言').waitFor();
    expect(await commentsOn(no)).toEqual(['办理的人不在也不丢']);
  });

  it('keeps what is typed while the API is away, and acts once when it is back', async () => {
    const no = await hall.inHandling('户外广告');
    const page = await open('zhao', '/queue');
    await page.clock.install();
    await page.goto(`/cases/${no}`);
    await choose(page, '留言');
    await remark(page).fill('服务器停了');
    await api.kill();
    await page.getByText('与服务器的连接已断开', { exact: false }).waitFor();
    await returnAfterMinutes(page);
    await remark(page).fill('服务器停了，接着写');
    await page.keyboard.press('Control+Enter');
    await waiting(page).waitFor();
    expect(await remark(page).inputValue()).toBe('服务器停了，接着写');
    await api.start();
    await page.getByText('已办理：留言').waitFor();
    expect(await commentsOn(no)).toEqual(['服务器停了，接着写']);
    await page.reload();
    await page.getByText('服务器停了，接着写').waitFor();
  });

  it('can be opened for the first time once the API is back, when it was away at first', async () => {
    const no = await hall.inHandling('夜间施工');
    const page = await open('zhao', `/cases/${no}`);
    await page.getByRole('region', { name: '可办操作' }).waitFor();
    // The page is there as a whole: what it is made of is not what is away.
    await page.waitForLoadState('networkidle');
    await api.kill();
    await choose(page, '留言');
    await page.getByText('与服务器的连接已断开', { exact: false }).waitFor();
    await api.start();
    await remark(page).fill('先前打不开');
    await page.keyboard.press('Control+Enter');
    await page.getByText('已办理：留言').waitFor();
    expect(await commentsOn(no)).toEqual(['先前打不开']);
  });

  it('acts once when the API is killed between the request and its answer', async () => {
    const no = await hall.inHandling('食品经营许可');
    const page = await open('zhao', `/cases/${no}`);
    await choose(page, '留言');
    await remark(page).fill('送到了，没有回音');
    const letGo = await holdLogOf(no);
    await page.keyboard.press('Control+Enter');
    const blocked = `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%record_batch%'`;
    await until(async () => (await query(blocked)).length > 0);
    await api.kill();
    await waiting(page).waitFor();
    await letGo();
    await api.start();
    await page.getByText('已办理：留言').waitFor();
    expect(await commentsOn(no)).toEqual(['送到了，没有回音']);
  });
});

describe('the registration at the window', () => {
  async function fill(page: Page, title: string, meanwhile: () => Promise<void>): Promise<void> {
    await page.getByRole('textbox', { name: '姓名或名称' }).fill('接长建');
    await page.getByRole('textbox', { name: '联系电话' }).fill('13900000001');
    await meanwhile();
    await page.getByRole('textbox', { name: '要办的事' }).fill(title);
    await page.getByRole('textbox', { name: '经过与诉求' }).fill('要求补报前身项目方案');
  }
  const receipt = (page: Page) => page.getByRole('heading', { name: /^已登记：530303-/ });
  const inDoubt = (page: Page) => page.getByText('已提交，尚未收到结果');

  it('keeps what is typed while the API is away, and registers once', async () => {
    const page = await open('he', '/register');
    await fill(page, '取水许可证延续', () => api.kill());
    await page.keyboard.press('Control+Enter');
    await inDoubt(page).waitFor();
    expect(await page.getByRole('textbox', { name: '姓名或名称' }).inputValue()).toBe('接长建');
    expect(await page.getByRole('textbox', { name: '要办的事' }).inputValue()).toBe('取水许可证延续');
    await api.start();
    await receipt(page).waitFor();
    expect(await casesCalled('取水许可证延续')).toHaveLength(1);
  });

  it('registers once when API and worker are killed halfway', async () => {
    const page = await open('he', '/register');
    await fill(page, '不动产登记', () => worker.kill());
    const before = await numbersGiven();
    await page.keyboard.press('Control+Enter');
    await until(async () => (await numbersGiven()) > before);
    await api.kill();
    await inDoubt(page).waitFor();
    await Promise.all([api.start(), worker.start()]);
    await receipt(page).waitFor();
    expect(await casesCalled('不动产登记')).toHaveLength(1);
    expect(await numbersGiven()).toBe(before + 1);
  });
});

describe('a citizen who reports', () => {
  const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click();
  const field = (page: Page, name: string) => page.getByRole('textbox', { name });

  async function toTheEnd(page: Page): Promise<void> {
    await next(page);
    await next(page);
    await field(page, '姓名或单位名称').fill('何芳');
    await field(page, '手机号码或电子邮箱').fill('13800002222');
    await next(page);
    await next(page);
    await page.getByRole('button', { name: '提交' }).click();
  }

  it('loses nothing typed while the API is away, and has reported once', async () => {
    const page = await open(null, '/citizens/report');
    await page.getByRole('radio', { name: /沾益区政务服务中心/ }).check();
    await next(page);
    await field(page, '什么事').fill('出生证明更正');
    await api.kill();
    await field(page, '经过').fill('登记为女，现需更正为男。');
    await toTheEnd(page);
    await page.getByText('网络不通，正在自动重试').waitFor();
    await page.getByText('登记为女，现需更正为男。').waitFor();
    await api.start();
    await page.getByRole('heading', { name: '已收到您的反映' }).waitFor();
    await page.getByRole('img', { name: '查询进度的二维码' }).waitFor();
    expect(await casesCalled('出生证明更正')).toHaveLength(1);
  });

  it('goes on after a reload with what was typed, and has reported once although the answer was lost', async () => {
    const page = await open(null, '/citizens/report');
    await page.getByRole('radio', { name: /沾益区政务服务中心/ }).check();
    await next(page);
    await field(page, '什么事').fill('户口迁移');
    await field(page, '经过').fill('跑了四次。');
    await worker.kill();
    const before = await numbersGiven();
    await toTheEnd(page);
    await until(async () => (await numbersGiven()) > before);
    await api.kill();
    await page.getByText('网络不通，正在自动重试').waitFor();
    await Promise.all([api.start(), worker.start()]);
    await page.reload();
    const sent = page.getByRole('heading', { name: '已收到您的反映' });
    await page.getByText('户口迁移').waitFor();
    const again = page.getByRole('button', { name: '提交' });
    await again.or(sent).first().waitFor();
    if (await again.isVisible()) await again.click();
    await sent.waitFor();
    expect(await casesCalled('户口迁移')).toHaveLength(1);
  });
});
