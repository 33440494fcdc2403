import { BrowserStand } from '../support/browser';
import { StaffedHall } from '../support/staffed-hall';

/** From a decision to the next case. */
let stand: BrowserStand;
let hall: StaffedHall;

beforeAll(async () => {
  stand = await BrowserStand.start();
  hall = await StaffedHall.in(stand.product.api);
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

/** The subjects of which the audit says that the handler opened them. */
async function opened(): Promise<string[]> {
  const sql = `select subject from audit_entry where actor = 'gu' and act = 'case.opened' order by id`;
  const entries: { subject: string }[] = await stand.product.api.db.query(sql);
  return entries.map(({ subject }) => subject);
}

it('is there before it is gone to, and is opened only then', async () => {
  const [no, next] = [await hall.inHandling('道路运输许可'), await hall.inHandling('道路运输变更')];
  const page = await stand.open('gu', { path: `/cases/${no}` });
  await page.getByRole('heading', { level: 1, name: '道路运输许可' }).waitFor();
  const ahead = page.waitForResponse(new RegExp(`/api/cases/${next}(\\?|$)`));
  await page.goto(`/cases/${no}?do=comment`);
  await ahead;
  const form = page.getByRole('form', { name: '留言' });
  await form.getByRole('textbox', { name: '内容' }).fill('已办好');
  await page.keyboard.press('Control+Enter');
  const way = page.getByRole('link', { name: '办下一件' });
  await way.waitFor();
  expect(await opened()).toEqual([`case/${no}`]);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/api/cases/${next}`, (route) => released.then(() => route.continue()));
  const shown = page.waitForResponse(`**/api/cases/${next}`);
  await way.click();
  // What was fetched ahead is drawn without waiting for anything.
  await page.getByRole('heading', { level: 1, name: '道路运输变更' }).waitFor();
  expect(await opened()).toEqual([`case/${no}`]);
  release();
  await shown;
  expect(await opened()).toEqual([`case/${no}`, `case/${next}`]);
});
