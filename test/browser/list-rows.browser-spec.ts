import { BrowserStand, objectionsOf } from '../support/browser';
import { WATER, zhanyiHall } from '../support/zhanyi-hall';

/** Forms with lists: what is missing is said at the row where it is missing. */
let stand: BrowserStand;
let no: string;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await zhanyiHall(api, WATER);
  const clerk = await api.person('he', { role: 'clerk', place: 'hall' });
  const head = await api.person('zhao', { role: 'station-head', place: 'hall' });
  await api.person('gu', { role: 'handler', place: 'market' });
  const body = {
    channel: 'window',
    applicant: { name: '王建国', kind: 'person' },
    matter: { title: '补办执照', detail: '缺少材料' },
  };
  no = (await api.ask('POST', '/api/cases', { as: clerk, body })).body.no as string;
  const accepted = {
    class: 'simple',
    lead: 'market',
    handler: 'gu',
    track: 'bottleneck',
    obstacle: 'refused',
  };
  const { status } = await api.ask('POST', `/api/cases/${no}/commands/accept`, { as: head, body: accepted });
  expect(status).toBe(200);
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

it.each([
  ['he', '一次性告知补正材料', 'textbox'],
  ['gu', '发起会商', 'combobox'],
] as const)('says to %s in “%s” which row is empty, at the row', async (person, command, role) => {
  const page = await stand.open(person, { path: `/cases/${no}` });
  await page.getByRole('region', { name: '可办操作' }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: '输入操作名称查找' }).fill(command);
  await page.keyboard.press('Enter');
  const row = page.getByRole('form', { name: command }).getByRole('group', { name: '第 1 项' }).first();
  const input = row.getByRole(role).first();
  await input.waitFor();
  await page.keyboard.press('Control+Enter');
  const words = row.getByText('至少 1 项。');
  await words.waitFor();
  expect(await page.getByText('至少 1 项。').count()).toBe(1);
  expect(await input.getAttribute('aria-describedby')).toBe(await words.getAttribute('id'));
  expect(await input.getAttribute('aria-invalid')).toBe('true');
  expect(await objectionsOf(page)).toEqual([]);
});

it('marks the row that is wrong, and not the one before it that is empty', async () => {
  const page = await stand.open('gu', { path: `/cases/${no}?do=openConsult` });
  const units = page.getByRole('form', { name: '发起会商' }).getByRole('group', { name: '征求意见的单位' });
  await units.getByRole('button', { name: '添加一项' }).click();
  const second = units.getByRole('group', { name: '第 2 项' });
  await second.getByRole('checkbox').check();
  await page.keyboard.press('Control+Enter');
  await second.getByText('此项必填。').waitFor();
  expect(await units.getByText('此项必填。').count()).toBe(1);
});

it('marks what is needed as the registration does, and says so to those who hear the form', async () => {
  const page = await stand.open('gu', { path: `/cases/${no}?do=requestExtension` });
  const needed = async (field: string) => page.locator(`[data-field="${field}"] > * > .form-needed`).count();
  const days = page.getByRole('spinbutton', { name: '延期天数' });
  await days.waitFor();
  expect([await needed('days'), await days.getAttribute('aria-required')]).toEqual([1, 'true']);
  await page.goto(`/cases/${no}?do=requestMaterials`);
  await page.getByRole('button', { name: '更多（选填）' }).click();
  await page.locator('[data-field="contact"]').waitFor();
  expect(await Promise.all(['items', 'items.0', 'contact'].map(needed))).toEqual([1, 0, 0]);
  expect(await objectionsOf(page)).toEqual([]);
});
