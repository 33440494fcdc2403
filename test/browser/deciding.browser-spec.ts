import type { Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';
import { StaffedHall } from '../support/staffed-hall';
import { pick } from './playing/pick';

/** Deciding: nobody decides unread, too late, or about what is past without being told what is possible now. */
let stand: BrowserStand;
let hall: StaffedHall;

beforeAll(async () => {
  stand = await BrowserStand.start();
  hall = await StaffedHall.in(stand.product.api, { duty: { role: 'duty-leader', place: 'hall' } });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

/** After the longest holidays, and before ten working days have passed. */
const ELEVEN_DAYS_MS = 11 * 86_400_000;
const needBy = (): string => new Date(Date.now() + ELEVEN_DAYS_MS).toISOString().slice(0, 10);

const form = (page: Page, name: string) => page.getByRole('form', { name });
const effect = (page: Page) => page.getByRole('region', { name: '办理后的效果' });

it('shows who rules on an extension the days, the reason and the new date', async () => {
  const no = await hall.inHandling('食品经营许可', { class: 'complex' });
  const page = await stand.open('gu', { path: `/cases/${no}?do=requestExtension` });
  const asking = form(page, '申请延期');
  await asking.getByRole('spinbutton', { name: '延期天数' }).fill('0');
  await asking.getByText('0 天不会延长期限。').waitFor();
  await asking.getByRole('spinbutton', { name: '延期天数' }).fill('3');
  await asking.getByText('到期：').waitFor();
  await asking.getByRole('textbox', { name: '理由' }).fill('等待检测报告');
  await asking.getByRole('textbox', { name: '告知申请人的内容' }).fill('检测还要几天');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已办理：申请延期').waitFor();
  const other = await stand.open('duty', { path: `/cases/${no}?do=grantExtension` });
  const asked = form(other, '同意延期').getByRole('region', { name: '此操作针对：' });
  await asked.getByText('申请延期 3 个工作日').waitFor();
  await asked.getByText('等待检测报告').waitFor();
  await asked.getByText('检测还要几天').waitFor();
  await effect(other).getByText('延期至').waitFor();
  expect(await objectionsOf(other)).toEqual([]);
  await other.goto(`/cases/${no}?do=denyExtension`);
  await form(other, '不同意延期').getByText('等待检测报告').waitFor();
  await effect(other).getByText('承诺期限不变：').waitFor();
});

it('says what counts where a limit is left empty, and that is what comes of it', async () => {
  const no = await hall.inHandling('消防许可');
  const page = await stand.open('zhao', { path: `/cases/${no}?do=openConsult` });
  const it = form(page, '发起会商');
  await it.getByRole('button', { name: '更多（选填）' }).click();
  const [limit, silence] = ['limit', 'silence'].map((name) => it.locator(`[data-field="${name}"]`));
  const hint = limit!.getByText(/^不填则为 3 个工作日，至 .+$/);
  await hint.waitFor();
  await silence!.getByText('不填则按规则：提级').waitFor();
  const until = (await hint.textContent())!.split('至 ')[1]!;
  await it.getByRole('textbox', { name: '问题' }).fill('能否容缺');
  await it.getByRole('radio', { name: '书面征求' }).check();
  await pick(page, it.locator('[data-field="units.0.unit"]').getByRole('combobox'), '水务局');
  await effect(page).getByText(`产生“反馈意见”：水务局，期限 ${until}`).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  const input = limit!.getByRole('spinbutton');
  const described = await input.getAttribute('aria-describedby');
  expect(await hint.getAttribute('id')).toBe(described);
  await input.fill('1');
  await limit!.getByText('到期：').waitFor();
  await hint.waitFor({ state: 'detached' });
});

it('warns before a case is accepted that the promise comes too late for the applicant', async () => {
  const no = await hall.register('开学前要办好', { needBy: needBy() });
  const page = await stand.open('zhao', { path: `/cases/${no}?do=accept` });
  await form(page, '受理').getByRole('radio', { name: '复杂' }).check();
  await effect(page)
    .getByText(/^承诺期限 .+，晚于最迟需要日期 .+$/)
    .waitFor();
  await form(page, '受理').getByRole('radio', { name: '即办' }).check();
  await effect(page).getByText('晚于最迟需要日期').waitFor({ state: 'detached' });
});

it('says of a form that has been overtaken where the case is now, and what is possible there', async () => {
  const no = await hall.register('小餐馆办证');
  const page = await stand.open('zhao', { path: `/cases/${no}?do=accept` });
  await form(page, '受理').getByRole('radio', { name: '简单' }).check();
  await hall.accept(no, 'he');
  const gone = form(page, '受理').getByRole('status').filter({ hasText: '“受理”现在不能办理了' });
  await gone.getByText('现处于“办理”阶段。').waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await gone.getByRole('button', { name: '提出办成' }).click();
  await form(page, '提出办成').waitFor();
});

it('corrects what is given, doubts a number that cannot be called, and refuses to correct nothing', async () => {
  const no = await hall.register('更正电话');
  const page = await stand.open('he', { path: `/cases/${no}?do=correctApplicant` });
  await page.keyboard.press('Control+Enter');
  await form(page, '更正申请人信息').getByText('至少填写一项').waitFor();
  const phone = form(page, '更正申请人信息').getByRole('textbox', { name: /^电话/ });
  await phone.fill('abc');
  await phone.press('Tab');
  await form(page, '更正申请人信息').getByText('请核对号码', { exact: false }).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await phone.fill('13900001111');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已办理：更正申请人信息').waitFor();
});

it('says of a stop until a day when the clock runs again and what is due then', async () => {
  const no = await hall.inHandling('等待听证', { class: 'complex' });
  const page = await stand.open('gu', { path: `/cases/${no}?do=pauseClock` });
  const stop = form(page, '中止计时');
  await pick(page, stop.getByRole('combobox', { name: '理由' }), '听证');
  await stop.getByRole('textbox', { name: '佐证' }).fill('听证通知');
  await stop.getByRole('textbox', { name: '告知申请人的内容' }).fill('中止计时');
  await stop.getByRole('button', { name: '更多（选填）' }).click();
  await stop.getByRole('textbox', { name: /^中止至/ }).fill(needBy());
  await page.keyboard.press('Enter');
  await effect(page).getByText('起恢复计时，届时承诺期限为', { exact: false }).waitFor();
});
