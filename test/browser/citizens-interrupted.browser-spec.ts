import type { Page, Route } from 'playwright-core';
import type { BrowserStand } from '../support/browser';
import { ACCEPTED, CitizensStand } from '../support/citizens-stand';

/** Lines that are cut and sessions that end while a citizen writes: nothing is lost, and nothing is done twice. */
let citizens: CitizensStand;
let stand: BrowserStand;

beforeAll(async () => {
  citizens = await CitizensStand.start();
  stand = citizens.browsers;
});
afterAll(() => citizens.stop());
afterEach(() => stand.close());

const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click();
/** A phone of this width on which a report is written, up to the files that go with it. */
async function reporting(title: string, width: number): Promise<Page> {
  const page = await stand.open(null, { path: '/citizens/report', width, height: 640 });
  await page.getByRole('radio', { name: /琼中政务服务大厅/ }).check();
  await next(page);
  await page.getByRole('textbox', { name: '什么事' }).fill(title);
  await page.getByRole('textbox', { name: '经过' }).fill('在山里。');
  await next(page);
  await next(page);
  await page.getByRole('textbox', { name: '姓名或单位名称' }).fill('何芳');
  await page.getByRole('textbox', { name: '手机号码或电子邮箱' }).fill('he@example.org');
  await next(page);
  return page;
}

describe('a citizen who is interrupted', () => {
  it('keeps a report that was sent without a line, and sends it once the line is back', async () => {
    const page = await reporting('断网也能反映', 360);
    await next(page);
    await page.getByRole('button', { name: '提交' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('网络不通，正在自动重试').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: '已收到您的反映' }).waitFor();
  });

  it('is not led on without a file that the line has cut off, and it goes out again by itself', async () => {
    const page = await reporting('照片传到一半断网', 320);
    await page.context().setOffline(true);
    const buffer = Buffer.from('水费单');
    await page
      .getByLabel('拍照或选择文件')
      .setInputFiles({ name: '单据.txt', mimeType: 'text/plain', buffer });
    await page.getByText('没有连上服务器，请检查网络。').waitFor();
    await next(page);
    await page.getByText('还有文件没有传好。', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await page.getByText('没有连上服务器，请检查网络。').waitFor({ state: 'detached' });
    await page.getByText('还有文件没有传好。', { exact: false }).waitFor({ state: 'detached' });
    await next(page);
    await page.getByText('单据.txt').waitFor();
    await page.getByRole('button', { name: '提交' }).waitFor();
  });

  it('is asked for another code when the session ends, and finds again what was half written', async () => {
    const page = await citizens.follow(await citizens.reported('迁移户口'));
    await page.getByText('更正我的联系方式').click();
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole('textbox', { name: '新的地址' }).fill('沾益区龙华街道');
    await page.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('页面已自动退出', { exact: false }).waitFor();
    await page.context().addCookies(cookies);
    await page.evaluate(`window.dispatchEvent(new Event('online'))`);
    await page.getByRole('heading', { name: '迁移户口' }).waitFor();
    expect(await page.getByRole('textbox', { name: '新的地址' }).inputValue()).toBe('沾益区龙华街道');
  });

  it('keeps the code form and what was half written while the line is away for a moment', async () => {
    const page = await citizens.follow(await citizens.reported('变更户主'));
    await page.getByText('更正我的联系方式').click();
    await page.getByRole('textbox', { name: '新的地址' }).fill('沾益区西平街道');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    const lookAgain = () => page.evaluate(`window.dispatchEvent(new Event('online'))`);
    await lookAgain();
    await page.getByRole('button', { name: '获取验证码' }).click();
    const otp = page.getByRole('textbox', { name: '6 位验证码' });
    await otp.fill('12');
    await page.route('**/api/track', (route) => route.abort());
    for (let times = 0; times < 2; times++)
      await Promise.all([page.waitForEvent('requestfailed'), lookAgain()]);
    expect(await otp.inputValue()).toBe('12');
    await page.unroute('**/api/track');
    await page.context().addCookies(cookies);
    await lookAgain();
    await page.getByRole('heading', { name: '变更户主' }).waitFor();
    expect(await page.getByRole('textbox', { name: '新的地址' }).inputValue()).toBe('沾益区西平街道');
  });

  it('is not kept from the code form by a question that is open when the session ends', async () => {
    const page = await citizens.follow(await citizens.reported('退休认证'));
    await page.getByRole('button', { name: '撤回反映' }).click();
    await page.getByRole('textbox', { name: '原因' }).fill('已在社区办好');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.evaluate(`window.dispatchEvent(new Event('online'))`);
    await page.getByText('页面已自动退出', { exact: false }).waitFor();
    await page.getByRole('button', { name: '获取验证码' }).click({ timeout: 5_000 });
    await page.getByRole('textbox', { name: '6 位验证码' }).fill('12');
    await page.context().addCookies(cookies);
    await page.evaluate(`window.dispatchEvent(new Event('online'))`);
    await page.getByRole('button', { name: '撤回反映' }).click();
    expect(await page.getByRole('textbox', { name: '原因' }).inputValue()).toBe('已在社区办好');
  });

  it('loses no rating, nor what was typed with it, when the page is left', async () => {
    const receipt = await citizens.reported('换发新证');
    await citizens.give(citizens.clerk, receipt.no, 'accept', ACCEPTED);
    await citizens.give(citizens.handler, receipt.no, 'proposeResolved', { result: '已换发' });
    const told = { channel: 'phone', text: '新证已办好' };
    await citizens.give(citizens.handler, receipt.no, 'notifyResult', told);
    const page = await citizens.follow(receipt);
    await page.getByRole('button', { name: '基本满意' }).click();
    await page.getByRole('textbox', { name: /说说原因/ }).fill('等了一周');
    await page.reload();
    await page.getByText('您已评价：基本满意。您说：等了一周').waitFor();
  });

  it('acts once, though what was done was answered with a fault', async () => {
    const receipt = await citizens.reported('搬了家');
    const page = await citizens.follow(receipt);
    await page.getByText('更正我的联系方式').click();
    await page.getByRole('textbox', { name: '新的地址' }).fill('沾益区花山街道');
    const losesTheAnswer = async (route: Route) => {
      await route.fetch();
      await route.fulfill({ status: 500, body: '' });
    };
    await page.route('**/commands/correctApplicant', losesTheAnswer, { times: 1 });
    await page.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('出现意外错误').waitFor();
    await page.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('已更正。', { exact: true }).waitFor();
    const { body } = await stand.product.api.ask('GET', `/api/cases/${receipt.no}/events`, {
      as: citizens.clerk,
    });
    const kinds = (body.items as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'applicant-corrected')).toHaveLength(1);
  });
});
