import { codeInGroups } from '@domain/case/query-code';
import type { Page } from 'playwright-core';
import { BrowserStand } from '../support/browser';
import { StaffedHall } from '../support/staffed-hall';
import { fullWidth } from './playing/full-width';

/** From the box above the lists to a case. */
let stand: BrowserStand;
let no: string;
let page: Page;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const hall = await StaffedHall.in(stand.product.api);
  await hall.inHandling('诊所核名');
  no = await hall.inHandling('取水许可');
});
afterAll(() => stand.stop());
beforeEach(async () => {
  page = await stand.open('gu', { path: '/queue/mine' });
});
afterEach(() => stand.close());

async function goTo(text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: '编号、查询码或关键词，回车打开' });
  await box.fill(text);
  await box.press('Enter');
}

it.each([
  ['its number', () => no],
  ['its number of full width', () => fullWidth(no)],
  ['words of its title', () => '取水'],
])('one goes by %s', async (_, typed) => {
  await goTo(typed());
  await page.waitForURL(`**/cases/${no}`);
});

it('one goes by the code on the receipt', async () => {
  const sql = 'select query_code as code from case_file where no = $1';
  const [{ code }] = await stand.product.api.db.query<[{ code: string }]>(sql, [no]);
  await goTo(codeInGroups(code).toLowerCase());
  await page.waitForURL(`**/cases/${no}`);
});

it('one is told where names and telephone numbers are found', async () => {
  await goTo('王建国');
  await page.getByText('没有找到“王建国”。按姓名或电话查找，请在“全部”列表的“申请人”一栏筛选。').waitFor();
});
