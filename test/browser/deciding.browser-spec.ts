import type { Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';
import { WATER, zhanyiHall } from '../support/zhanyi-hall';

/** Deciding: nobody decides unread, too late, or about what is past without being told what is possible now. */
let stand: BrowserStand;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await zhanyiHall(api, WATER);
  const posts = { he: 'clerk', zhao: 'station-head', duty: 'duty-leader' } as const;
  for (const [id, role] of Object.entries(posts)) tokens[id] = await api.person(id, { role, place: 'hall' });
  tokens.gu = await api.person('gu', { role: 'handler', place: 'market' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const ask = async (who: string, path: string, body: object): Promise<{ no: string }> => {
  const { status, body: answer } = await stand.product.api.ask<{ no: string }>('POST', path, {
    as: tokens[who],
    body,
  });
  expect(status).toBeLessThan(300);
  return answer;
};
const give = (who: string, no: string, command: string, body: object) =>
  ask(who, `/api/cases/${no}/commands/${command}`, body);

const dayFromNow = (days: number): string =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

async function register(title: string, needBy?: string): Promise<string> {
  const applicant = { name: '王建国', kind: 'person' };
  const matter = { title, detail: title };
  return (await ask('he', '/api/cases', { channel: 'window', applicant, matter, needBy })).no;
}

const ACCEPTED = { lead: 'market', handler: 'gu', track: 'no-obstacle', obstacle: 'refused' };
const form = (page: Page, name: string) => page.getByRole('form', { name });
const effect = (page: Page) => page.getByRole('region', { name: '办理后的效果' });

it('shows who rules on an extension the days, the reason and the new date', async () => {
  const no = await register('食品经营许可');
  await give('zhao', no, 'accept', { class: 'complex', ...ACCEPTED });
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

it('warns before a case is accepted that the promise comes too late for the applicant', async () => {
  const no = await register('开学前要办好', dayFromNow(4));
  const page = await stand.open('zhao', { path: `/cases/${no}?do=accept` });
  await form(page, '受理').getByRole('radio', { name: '复杂' }).check();
  await effect(page)
    .getByText(/^承诺期限 .+，晚于用件日期 .+$/)
    .waitFor();
  await form(page, '受理').getByRole('radio', { name: '即办' }).check();
  await effect(page).getByText('晚于用件日期').waitFor({ state: 'detached' });
});

it('says of a form that has been overtaken where the case is now, and what is possible there', async () => {
  const no = await register('小餐馆办证');
  const page = await stand.open('zhao', { path: `/cases/${no}?do=accept` });
  await form(page, '受理').getByRole('radio', { name: '简单' }).check();
  await give('he', no, 'accept', { class: 'simple', ...ACCEPTED });
  const gone = form(page, '受理').getByRole('status').filter({ hasText: '“受理”现在不能办理了' });
  await gone.getByText('现处于“办理”阶段。').waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await gone.getByRole('button', { name: '提出办成' }).click();
  await form(page, '提出办成').waitFor();
});
