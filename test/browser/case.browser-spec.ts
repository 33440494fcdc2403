import type { Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';

/** The case page: what it is, what is owed, what happened, why, who held it, and how it was. */
let stand: BrowserStand;
let no: string;
/** The version that registering it made. */
let registered: number;

const ask = (as: string, path: string, body: unknown) =>
  stand.product.api.tokenOf(as).then((token) => stand.product.api.ask('POST', path, { as: token, body }));
const command = async (as: string, name: string, body: unknown): Promise<void> => {
  const answer = await ask(as, `/api/cases/${no}/commands/${name}`, body);
  expect(answer).toMatchObject({ status: 200 });
};

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区', nameEn: 'Zhanyi' });
  await api.place({
    id: 'hall',
    kind: 'hall',
    parentId: '530303',
    name: '沾益大厅',
    policyProfile: 'zhanyi',
  });
  for (const [id, name] of [['bureau', '服务站'] as const, ['water', '水务局'] as const])
    await api.place({ id, kind: 'unit', parentId: 'hall', name });
  await api.db.query(`update place set default_unit = 'bureau' where id = 'hall'`);
  await api.person('he', { role: 'clerk', place: 'hall' });
  await api.person('zhao', { role: 'station-head', place: 'hall' });
  await api.person('li', { role: 'handler', place: 'water' });
  const matter = { title: '水土保持方案', detail: '无法补报前身项目的方案' };
  const applicant = { name: '鸿博煤业', kind: 'organisation', phone: '13800000017' };
  const { body } = await ask('he', '/api/cases', { channel: 'window', applicant, matter });
  [no, registered] = [body.no as string, body.seq as number];
  const track = { track: 'bottleneck', obstacle: 'hard' };
  await command('zhao', 'accept', { class: 'complex', lead: 'water', handler: 'li', ...track });
  await command('he', 'comment', { text: '先别告诉申请人', visibility: 'internal' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const open = async (person: string, opening: Parameters<BrowserStand['open']>[1] = {}): Promise<Page> => {
  const page = await stand.open(person, { path: `/cases/${no}`, ...opening });
  await page.getByRole('heading', { level: 1, name: '水土保持方案' }).waitFor();
  return page;
};

describe('the case page', () => {
  it('says what it is, how much time is left, who owes what and what happens then', async () => {
    const page = await open('zhao');
    await page.getByText(/剩 10 个工作日/).waitFor();
    const side = page.getByRole('complementary', { name: '义务与操作' });
    await side.getByText(/由窗口提级到.+：超期/).waitFor();
    expect(await side.textContent()).toContain('水务局');
    await page.getByRole('region', { name: '时间花在哪里' }).getByRole('button').first().waitFor();
    expect(await objectionsOf(page)).toEqual([]);
  });

  it('keeps apart what the applicant sees and what stays inside', async () => {
    const page = await open('zhao');
    const stream = page.getByRole('list', { name: '动态' });
    await stream.getByText('先别告诉申请人').waitFor();
    await page.getByRole('radiogroup', { name: '显示' }).getByText('申请人可见').click();
    await stream.getByText('先别告诉申请人').waitFor({ state: 'detached' });
    await stream.getByText('已受理，由水务局承办。').waitFor();
    expect(await stream.textContent()).not.toMatch(/复杂件/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.stream-told').getByText('It was taken on; 水务局 is in charge.').waitFor();
  });

  it('takes a comment, and another page shows it without a reload', async () => {
    const [writer, reader] = await Promise.all([open('zhao'), open('he')]);
    await writer.getByRole('textbox', { name: '留言' }).fill('长'.repeat(4001));
    await writer.getByText('须为不超过 4000 字的文字。').waitFor();
    expect(await writer.getByRole('button', { name: '发内部留言' }).isDisabled()).toBe(true);
    await writer.getByRole('textbox', { name: '留言' }).fill('请水务局今天回电');
    await writer.getByRole('button', { name: '发内部留言' }).click();
    await reader.getByRole('list', { name: '动态' }).getByText('请水务局今天回电').waitFor();
    // Empty, the box shows again whom it is written for.
    await writer.locator('textarea:placeholder-shown').waitFor();
  });

  it('takes nothing more into a comment that is being sent, and another once it is told to others', async () => {
    const page = await open('zhao');
    const [text, stream] = [
      page.getByRole('textbox', { name: '留言' }),
      page.getByRole('list', { name: '动态' }),
    ];
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    // It arrives; its answer is lost.
    await page.route(
      '**/commands/comment',
      async (route) => {
        await route.fetch();
        await released;
        await route.abort();
      },
      { times: 1 },
    );
    await text.fill('已与水务局核实');
    await page.getByRole('button', { name: '发内部留言' }).click();
    await page.locator('.comment-box .ant-btn-loading').waitFor();
    expect(await text.isDisabled()).toBe(true);
    release();
    // It is sent again by itself, and has acted once.
    await stream.locator('.stream-internal').getByText('已与水务局核实').waitFor();
    await page.locator('textarea:placeholder-shown').waitFor();
    expect(await page.getByText('正在重新连接', { exact: false }).count()).toBe(0);
    expect(await stream.getByText('已与水务局核实').count()).toBe(1);
    await text.fill('已与水务局核实');
    await page.getByRole('radiogroup', { name: '谁能看到' }).getByText('申请人可见').click();
    await page.getByRole('button', { name: '发给申请人' }).click();
    await stream.locator('.stream-told').getByText('已与水务局核实').waitFor();
    expect(await text.inputValue()).toBe('');
  });

  it('shows who else is on it', async () => {
    const first = await open('zhao');
    const second = await open('he');
    await first.getByRole('status', { name: '同时打开的人' }).getByText('he 正在看').waitFor();
    await second.getByRole('status', { name: '同时打开的人' }).getByText('zhao 正在看').waitFor();
    await second.close({ runBeforeUnload: true });
  });

  it('explains the due day, with every day counted or skipped', async () => {
    const page = await open('zhao');
    await page.getByRole('button', { name: '为什么是这一天' }).click();
    const drawer = page.getByRole('dialog', { name: '期限依据' });
    await drawer.getByText('承诺时限 · 复杂件时限').waitFor();
    await drawer.getByText(/^沾益 第 \d+ 版$/).waitFor();
    await drawer.getByText('第 10 日').waitFor();
    await drawer.getByText('周末').first().waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  it('shows the particulars of the applicant for a purpose, which is kept', async () => {
    const page = await open('zhao');
    await page.getByRole('button', { name: '查看信息' }).click();
    const purpose = page.getByRole('textbox', { name: '查看的目的' });
    await purpose.and(page.locator(':focus')).fill('电话核实材料');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('13800000017').waitFor();
  });
});

describe('the flow picture', () => {
  it('has a table that says the same', async () => {
    const page = await open('zhao');
    await page.getByRole('tab', { name: '流程图' }).click();
    const table = page.getByRole('table', { name: /办件走过的路/ });
    await table.getByRole('rowheader', { name: '办理', exact: true }).waitFor();
    await page
      .getByRole('figure', { name: /流程图/ })
      .getByText('现在这里')
      .waitFor();
    await page.getByText('表', { exact: true }).click();
    await table.getByText('现在这里').waitFor();
    expect(await objectionsOf(page)).toEqual([]);
  });

  it('goes back in time by keyboard: the case as the log says it was, without actions, and returns', async () => {
    const page = await open('zhao');
    await page.getByRole('button', { name: '回看过去' }).click();
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await page.getByText(/这是过去的办件/).waitFor();
    await page.getByText('没有待履行的义务').waitFor();
    expect(await page.getByRole('button', { name: '回看过去' }).count()).toBe(0);
    expect(await page.getByRole('region', { name: '操作' }).count()).toBe(0);
    expect(await page.getByRole('textbox', { name: '留言' }).count()).toBe(0);
    expect(await objectionsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '回到现在' }).click();
    await page.getByRole('textbox', { name: '留言' }).waitFor();
    await page.getByRole('button', { name: '回看过去' }).waitFor();
    expect(await page.getByRole('slider').count()).toBe(0);
  });
});

describe('the case page elsewhere', () => {
  it.each([
    ['in English and in the dark', { language: 'en', theme: 'dark' } as const, /10 working days left/],
    [
      'on a small phone in English',
      { language: 'en', width: 320, height: 640 } as const,
      /10 working days left/,
    ],
    ['on a phone', { width: 360, height: 740 } as const, /剩 10 个工作日/],
  ])('is whole %s', async (_where, opening, left) => {
    const page = await open('zhao', opening);
    await page.getByText(left).waitFor();
    const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(wider).toBe(false);
    expect(await objectionsOf(page)).toEqual([]);
  });
});

/** Events up to here, as if they had happened so many days ago: commands of a test all fall into one minute. */
async function date(upTo: number, days: number): Promise<void> {
  await stand.product.api.db.transaction(async (db) => {
    // The log takes no change but from whoever turns its guard off.
    await db.query('set local session_replication_role = replica');
    const sql = `update event set at = at - $3::int * interval '1 day' where stream = $1 and seq <= $2`;
    await db.query(sql, [`case/${no}`, upTo, days]);
    const since = `update case_file set registered_at = registered_at - $2::int * interval '1 day' where no = $1`;
    await db.query(since, [no, days]);
  });
}

describe('what came of the case', () => {
  it('shows a file where it came, to be saved by whoever sees the case and by nobody else', async () => {
    const page = await open('li', { path: `/cases/${no}?do=logContact` });
    const form = page.getByRole('form', { name: '记录联系' });
    await form.getByRole('textbox', { name: '内容' }).fill('约好周三到窗口');
    await form.getByRole('button', { name: '更多（选填）' }).click();
    const buffer = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: '通话记录.pdf', mimeType: 'application/pdf', buffer });
    await form.locator('.ant-upload-list-item-done', { hasText: '通话记录.pdf' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    const reader = await open('he');
    const entry = reader
      .getByRole('list', { name: '动态' })
      .getByRole('listitem')
      .filter({ hasText: '约好周三' });
    const link = entry.getByRole('link', { name: '通话记录.pdf' });
    // No scanner is set here, so none is waited for.
    await entry.getByText('未查毒').waitFor();
    const [download] = await Promise.all([reader.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('通话记录.pdf');
    const path = (await link.getAttribute('href'))!;
    const answer = await reader.request.get(path);
    expect(answer.headers()['content-disposition']).toMatch(/^attachment;/);
    expect(await answer.body()).toEqual(buffer);
    const shown = entry.locator('> div').nth(1).getByRole('link', { name: '通话记录.pdf' });
    expect(await shown.count()).toBe(0);
    await entry.getByRole('switch').click();
    await shown.waitFor();
    const { api } = stand.product;
    await api.place({ id: 'elsewhere', kind: 'hall', parentId: '530303', name: '别处大厅' });
    const outsider = await api.person('wai', { role: 'clerk', place: 'elsewhere' });
    expect((await api.ask('GET', path, { as: outsider })).status).toBe(404);
  });

  it('colours the time by who held the case, and names each', async () => {
    const seq = () =>
      stand.product.api.db
        .query<[{ version: number }]>('select version from case_file where no = $1', [no])
        .then(([{ version }]) => version);
    const handled = await seq();
    await command('li', 'requestMaterials', { items: ['前身项目批文'] });
    const asked = await seq();
    await command('he', 'provideMaterials', { items: ['前身项目批文'] });
    await date(asked, 7);
    await date(handled, 7);
    await date(registered, 7);
    const page = await open('zhao');
    const band = page.getByRole('region', { name: '时间花在哪里' });
    await band.getByRole('button', { name: /申请人/ }).waitFor();
    const parts = await band.getByRole('button').all();
    const names = await Promise.all(parts.map((part) => part.textContent()));
    expect(names).toEqual([
      expect.stringMatching(/^窗口 · 窗口负责人 \d/),
      expect.stringMatching(/^承办单位 · 水务局 \d/),
      expect.stringMatching(/^申请人 \d/),
      expect.stringMatching(/^承办单位 · 水务局 /),
    ]);
    const colours = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.holding-part')].map((part) => getComputedStyle(part).backgroundColor)`,
    );
    expect(new Set(colours).size).toBe(3);
    const legend = await band.getByRole('list').last().getByRole('listitem').allTextContents();
    expect(legend).toEqual([
      '时间花在哪里',
      expect.stringMatching(/^窗口 /),
      expect.stringMatching(/^水务局 /),
      expect.stringMatching(/^申请人 /),
    ]);
    await parts[2]!.focus();
    await page.getByRole('tooltip').getByText('个工作日').waitFor();
    expect(await objectionsOf(page)).toEqual([]);
  });
});
