import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { codeInGroups } from '@domain/case/query-code';
import { objectionsOf, type BrowserStand } from '../support/browser';
import { ACCEPTED, CitizensStand } from '../support/citizens-stand';
import { setting } from '../support/setting';
import { fullWidth } from './playing/full-width';

const LARGEST_SCRIPT_KB = 120;
const PHOTO = {
  name: '窗口照片.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

let citizens: CitizensStand;
let stand: BrowserStand;

beforeAll(async () => {
  citizens = await CitizensStand.start();
  stand = citizens.browsers;
});
afterAll(() => citizens.stop());
afterEach(() => stand.close());

const give = (...given: Parameters<CitizensStand['give']>) => citizens.give(...given);

/** Whether the page fits the screen without scrolling sideways. */
const isNarrow = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
/** What a script weighs on the line. */
const sizeOf = (path: string): number =>
  gzipSync(readFileSync(join(setting('TEST_PAGES', 'the built pages'), path))).length;
const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click();

describe('a citizen with a phone', () => {
  it('reports a matter step by step, loses nothing on the way, and gets a receipt', async () => {
    const page = await stand.open(null, { path: '/citizens/', width: 320, height: 640 });
    const scripts = new Set<string>();
    page.on('response', (response) => scripts.add(new URL(response.url()).pathname));
    await page.reload();
    expect(await objectionsOf(page)).toEqual([]);
    await page.getByRole('link', { name: /我要反映/ }).click();
    await next(page);
    await page.getByText('此项必填').waitFor();
    await page.getByRole('radio', { name: /琼中政务服务大厅/ }).check();
    expect(await objectionsOf(page)).toEqual([]);
    await next(page);
    await page.getByRole('textbox', { name: '什么事' }).fill('出生医学证明性别更正');
    await next(page);
    await page.getByRole('textbox', { name: '经过' }).fill('出生证明登记为女，现需更正为男。');
    await page.reload();
    expect(await page.getByRole('textbox', { name: '什么事' }).inputValue()).toBe('出生医学证明性别更正');
    await next(page);
    await page.getByRole('textbox', { name: /跑过几趟/ }).fill('很多');
    await next(page);
    await page.getByText('须为 0 至 999 的整数。').waitFor();
    await page.getByRole('textbox', { name: /跑过几趟/ }).fill('3');
    await next(page);
    await page.getByRole('textbox', { name: '姓名或单位名称' }).fill('何芳');
    await next(page);
    await page.getByText('此项必填').waitFor();
    const phone = page.getByRole('textbox', { name: '手机号码或电子邮箱' });
    await phone.fill('00001234');
    await phone.press('Tab');
    await page.getByText('请核对号码', { exact: false }).waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    await phone.fill('13800002222');
    await page.getByText('请核对号码', { exact: false }).waitFor({ state: 'detached' });
    expect([await objectionsOf(page), await isNarrow(page)]).toEqual([[], true]);
    await next(page);
    await page.getByLabel('拍照或选择文件').setInputFiles(PHOTO);
    await page.getByRole('button', { name: '移除 窗口照片.png' }).waitFor();
    await page.getByLabel('拍照或选择文件').setInputFiles({ ...PHOTO, name: '程序.exe' });
    await next(page);
    await page.getByText('有的文件收不了，请先移除。').waitFor();
    await page.getByRole('button', { name: '移除 程序.exe' }).click();
    await next(page);
    await page.goBack();
    await page.getByRole('button', { name: '移除 窗口照片.png' }).waitFor();
    await page.goForward();
    expect([await objectionsOf(page), await isNarrow(page)]).toEqual([[], true]);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到您的反映' }).waitFor();
    await page.getByRole('img', { name: '查询进度的二维码' }).waitFor();
    await page.getByText(/窗口将在 .* 前研判/).waitFor();
    expect([await objectionsOf(page), await isNarrow(page)]).toEqual([[], true]);
    const code = (await page.getByText(/^\w{4}-\w{4}-\w{4}$/).innerText()).replaceAll('-', '');
    await page.getByRole('link', { name: '现在查看进度' }).click();
    await page.getByRole('button', { name: '获取验证码' }).waitFor();
    const { body } = await stand.product.api.ask('GET', '/api/cases', { as: citizens.clerk });
    const { no } = (body.items as { no: string; channel: string }[]).find(
      ({ channel }) => channel === 'web',
    )!;
    const files = await stand.product.api.ask('GET', `/api/cases/${no}/attachments`, { as: citizens.clerk });
    expect(files.body.items).toMatchObject([{ name: '窗口照片.png', byApplicant: true }]);
    expect(page.url()).toMatch(new RegExp(`/citizens/track/${code}$`));

    const bytes = [...scripts]
      .filter((path) => path.endsWith('.js'))
      .reduce((sum, path) => sum + sizeOf(path), 0);
    process.stdout.write(`citizens' pages: ${(bytes / 1024).toFixed(1)} KB of script (gz)\n`);
    expect(bytes).toBeLessThan(LARGEST_SCRIPT_KB * 1024);
  });

  it('gets a page at an address that is none', async () => {
    const page = await stand.open(null, { path: '/citizens/track/%zz', width: 320, height: 640 });
    await page.getByRole('button', { name: '获取验证码' }).waitFor();
  });

  it('is told in plain words when the code is wrong', async () => {
    const { queryCode } = await citizens.reported('验证码');
    const page = await stand.open(null, { path: '/citizens/track', width: 320, height: 640 });
    await page.getByRole('textbox', { name: '查询码' }).fill(queryCode.slice(1));
    await page.keyboard.press('Enter');
    await page.getByText('查询码共 12 位', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: '查询码' }).fill(fullWidth(queryCode));
    await page.keyboard.press('Enter');
    await page.getByText(queryCode.slice(0, 4), { exact: false }).waitFor();
    await page.getByRole('button', { name: '获取验证码' }).click();
    const otp = page.getByRole('textbox', { name: '6 位验证码' });
    await otp.fill('12');
    await page.getByRole('button', { name: '查看进度' }).click();
    await page.getByText('验证码是 6 位数字。').waitFor();
    await otp.fill(fullWidth('000000'));
    await page.getByRole('button', { name: '查看进度' }).click();
    await page.getByText('查询码或验证码不正确，或已过期。').waitFor();
    await page.getByText('输错次数过多，验证码会作废，请重新获取。').waitFor();
    expect(await objectionsOf(page)).toEqual([]);
  });

  it('sees how it stands, provides what is missing, rates in one click, and has it reopened', async () => {
    const receipt = await citizens.reported('出生医学证明性别更正');
    const { no } = receipt;
    await give(citizens.clerk, no, 'accept', ACCEPTED);
    await give(citizens.clerk, no, 'requestMaterials', { items: ['病历', '身份证'], contact: '86001234' });
    const page = await citizens.follow(receipt);
    await page.getByText('暂停计时中', { exact: true }).waitFor();
    await page.getByText(/^材料补齐后还有 3 个工作日，/).waitFor();
    await page.getByText(/^等待您补充材料，开始于 /).waitFor();
    const otherwise = page.getByText(
      /前全部补齐。到期没有全部补齐的，按您撤回处理，这件事不再办理。此后 30 天内/,
    );
    expect(await otherwise.filter({ visible: true }).count()).toBe(2);
    await page.getByText('86001234').waitFor();
    expect([await objectionsOf(page), await isNarrow(page)]).toEqual([[], true]);
    await page.getByRole('checkbox', { name: '病历' }).check();
    await page.getByRole('checkbox', { name: '身份证' }).check();
    await page.getByLabel('拍照或选择文件').setInputFiles(PHOTO);
    await page.getByRole('button', { name: '移除 窗口照片.png' }).waitFor();
    await page.getByRole('button', { name: '提交材料' }).click();
    await page.getByText('承诺办结日').waitFor();
    const sent = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /窗口照片/ }) });
    await sent.getByText('病历 · 身份证').waitFor();

    await give(citizens.handler, no, 'proposeResolved', { result: '已换发' });
    await give(citizens.handler, no, 'notifyResult', { channel: 'phone', text: '新证已办好，请来领取' });
    await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
    await page.getByText(/评价的是：出生医学证明性别更正/).waitFor();
    const standing = await page.getByRole('region', { name: '现在的情况' }).textContent();
    expect(standing!.match(/办理结果/g)).toHaveLength(1);
    expect([await objectionsOf(page), await isNarrow(page)]).toEqual([[], true]);
    const edges = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.levels button')].map((one) => one.getBoundingClientRect().left)`,
    );
    expect([edges.length, new Set(edges).size]).toEqual([5, 1]);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/commands/rate', (route) => released.then(() => route.continue()));
    await page.getByRole('button', { name: '非常不满意' }).click();
    await page.getByRole('button', { name: '非常满意' }).click();
    await page.getByRole('button', { name: '非常不满意', disabled: true }).waitFor();
    release();
    await page.getByText('您已评价：非常满意。').waitFor();
    await page.getByRole('heading', { name: '请您评价' }).waitFor({ state: 'detached' });

    await page.getByText('没有解决，要求重新办理').click();
    await page.getByRole('textbox', { name: '哪里没有解决' }).fill('错'.repeat(4001));
    await page.getByRole('button', { name: '要求重新办理' }).click();
    await page.getByText('须为不超过 4000 字的文字。').waitFor();
    await page.getByRole('textbox', { name: '哪里没有解决' }).fill('证上仍有错');
    await page.getByRole('button', { name: '要求重新办理' }).click();
    await page.getByText('已按您的要求换人重新办理：证上仍有错').waitFor();
  });

  it('is told which files are taken, and can send again only what may be taken yet', async () => {
    const receipt = await citizens.reported('补换驾驶证');
    await give(citizens.clerk, receipt.no, 'accept', ACCEPTED);
    await give(citizens.clerk, receipt.no, 'requestMaterials', { items: ['体检表'] });
    const page = await citizens.follow(receipt);
    const sent: string[] = [];
    page.on('request', (one) => one.method() === 'POST' && sent.push(one.url()));
    await page.getByText('可以上传照片（JPG、PNG', { exact: false }).waitFor();
    await page.getByText('单个文件不得超过 10 MB。').waitFor();
    expect(sent).toEqual([]);
    const files = page.getByLabel('拍照或选择文件');
    const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await files.setInputFiles({ ...PHOTO, name: '太大.png', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) });
    await line('太大.png 10 MB').getByText('单个文件不得超过 10 MB。').waitFor();
    expect(sent).toEqual([]);
    await files.setInputFiles({ ...PHOTO, name: '改名.png', buffer: Buffer.from('<html><body></body>') });
    const refused = line('改名.png 19 B').getByText('这个文件收不了', { exact: false });
    expect(await refused.innerText()).not.toMatch(/UTF|GB18030|编码|字段/);
    const again = page.getByRole('button', { name: '重试' });
    expect([await again.count(), await objectionsOf(page)]).toEqual([0, []]);
    await page.route('**/api/track/attachments', (route) => route.abort(), { times: 1 });
    await files.setInputFiles(PHOTO);
    await again.click();
    await again.waitFor({ state: 'detached' });
    await line('窗口照片.png 70 B').getByRole('button', { name: '移除 窗口照片.png' }).waitFor();
    expect(await isNarrow(page)).toBe(true);
  });

  it('corrects how they are reached, and cannot shut themselves out by it', async () => {
    const page = await citizens.follow(await citizens.reported('换了手机'));
    await page.getByText('更正我的联系方式').click();
    const phone = page.getByRole('textbox', { name: '新的手机号码或电子邮箱' });
    const save = page.getByRole('button', { name: '保存更正' });
    await phone.fill('我家的电话');
    await phone.press('Tab');
    await page.getByText('请填写能收到验证码的手机号码或电子邮箱。').waitFor();
    expect(await save.isDisabled()).toBe(true);
    await phone.fill('0874-3123456');
    await page.getByText('座机收不到短信验证码', { exact: false }).waitFor();
    await phone.fill('13900001111');
    await save.click();
    await page.getByText('已更正。', { exact: true }).waitFor();
  });

  it('looks it up with a browser that runs no scripts', async () => {
    const receipt = await citizens.reported('老手机上的查询');
    // Somebody on staff shows them: forms sent beside a session have to say where they come from.
    const phone = { scripts: false, width: 320, height: 640 };
    const page = await stand.open('gan', { path: '/citizens/', ...phone });
    await page.getByText('请到政务服务大厅窗口', { exact: false }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/[a-z]/i);
    await page.goto(new URL(`/citizens/track/${receipt.queryCode}`, page.url()).href);
    const code = page.getByRole('textbox', { name: '查询码' });
    await code.waitFor();
    expect(await code.inputValue()).toBe(codeInGroups(receipt.queryCode));
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByRole('textbox', { name: '6 位验证码' }).fill(await citizens.codes.next(receipt.no));
    await page.getByRole('button', { name: '查看进度' }).click();
    await page.getByRole('heading', { name: '老手机上的查询' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('heading', { name: '现在的情况' }).waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByRole('textbox', { name: '查询码' }).waitFor();
  });

  it('is told in English alone, without scripts too, when their browser asks for it', async () => {
    const page = await stand.open(null, { path: '/citizens/', scripts: false, language: 'en' });
    await page.getByText('government service hall', { exact: false }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/[\u3400-\u9fff]/);
  });

  it('reads it in large type and in English, and withdraws after being asked once more', async () => {
    const page = await citizens.follow(await citizens.reported('先不办了'));
    await page.getByRole('button', { name: '长辈版' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'How it stands' }).waitFor();
    await page.getByText('Qiongzhong Hall').waitFor();
    expect([await objectionsOf(page), await isNarrow(page)]).toEqual([[], true]);
    await page.getByRole('button', { name: 'Withdraw my report' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    await page.getByRole('button', { name: 'Withdraw my report' }).click();
    await page.getByText('you can ask to reopen it here for 30 days', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Yes, withdraw' }).click();
    await page.getByText('You withdrew it; it is not handled any further.').waitFor();
    expect(
      await page.getByRole('heading', { name: 'Please rate us' }).filter({ visible: true }).count(),
    ).toBe(0);
    await page.getByText(/^If you change your mind, you can ask to reopen it until /).waitFor();
    await page.getByRole('button', { name: 'Withdraw my report' }).waitFor({ state: 'detached' });
    // This browser begins in Chinese each time; large type it must have kept.
    await page.reload();
    await page.getByRole('button', { name: '长辈版', pressed: true }).waitFor();
  });
});
