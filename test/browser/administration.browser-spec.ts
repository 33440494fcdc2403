import type { Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';

/** Administration: organisation, people, policies, calendar and audit, to each role its own. */
let stand: BrowserStand;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  await api.place({
    ...{ id: 'hall', kind: 'hall', parentId: '530303', name: '沾益区政务服务中心' },
    policyProfile: 'zhanyi',
  });
  await api.place({ id: 'water', kind: 'unit', parentId: 'hall', name: '水务局' });
  await api.person('root', { role: 'admin', place: '000000' });
  await api.person('xu', { role: 'supervisor', place: '000000' });
  await api.person('zhanyi-xu', { role: 'supervisor', place: '530303' });
  await api.person('he', { role: 'clerk', place: 'hall' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const asRoot = async (path: string) => {
  const { api } = stand.product;
  return (await api.ask<Record<string, unknown>>('GET', path, { as: await api.tokenOf('root') })).body;
};
const choose = async (page: Page, box: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: box }).click();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
};

it('offers each role its own parts', async () => {
  const parts = async (person: string) => {
    const page = await stand.open(person, { path: '/administration' });
    const parts = page.getByRole('navigation', { name: '管理栏目' }).getByRole('link');
    await parts.first().waitFor();
    return parts.allTextContents();
  };
  expect(await parts('root')).toEqual(['组织机构', '人员', '政策口径', '工作日历']);
  expect(await parts('xu')).toEqual(['政策口径', '工作日历', '审计']);
});

it('adds a unit below a hall, makes it the one for what nobody takes, and says why a used one stays', async () => {
  const page = await stand.open('root', { path: '/administration/organisation' });
  await page.getByRole('searchbox', { name: '按名称或编号查找' }).fill('沾益区政务');
  await page.getByText('沾益区政务服务中心').click();
  await page.getByRole('button', { name: '新增下级' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '编号' }).fill('health');
  await dialog.getByRole('textbox', { name: '* 名称' }).fill('卫健局');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('alert').getByText('已在“沾益区政务服务中心”下新增“卫健局”').waitFor();
  expect(await asRoot('/api/organisation/health')).toMatchObject({ parentId: 'hall', name: '卫健局' });
  // The tree is open to it, whatever was sought before, and it is the one that is chosen.
  const tree = page.getByRole('tree', { name: '组织机构' });
  await tree.locator('.ant-tree-treenode-selected').getByText('卫健局').waitFor();
  await page.getByRole('heading', { name: '卫健局' }).waitFor();
  expect(await page.getByRole('searchbox', { name: '按名称或编号查找' }).inputValue()).toBe('');
  await tree.getByText('沾益区政务服务中心').click();
  await choose(page, '兜底单位', '卫健局');
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await answered;
  expect(await asRoot('/api/organisation/hall')).toMatchObject({ defaultUnit: 'health' });
  await page.getByRole('switch', { name: '启用' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('alert').getByText('该机构下仍有启用的机构或人员', { exact: false }).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
});

it('closes a place that was refused once what stands below it is closed', async () => {
  const { api } = stand.product;
  await api.place({ id: 'old', kind: 'county', parentId: '000000', name: '旧城区' });
  await api.place({ id: 'old-town', kind: 'county', parentId: 'old', name: '旧城镇' });
  const page = await stand.open('root', { path: '/administration/organisation' });
  await page.getByRole('searchbox', { name: '按名称或编号查找' }).fill('旧城区');
  await page.getByText('旧城区').click();
  await page.getByRole('switch', { name: '启用' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('alert').getByText('该机构下仍有启用的机构或人员', { exact: false }).waitFor();
  const [as, body] = [await api.tokenOf('root'), { active: false }];
  expect(await api.ask('PATCH', '/api/organisation/old-town', { as, body })).toMatchObject({ status: 200 });
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await saved;
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(await asRoot('/api/organisation/old')).toMatchObject({ active: false });
});

it('adds a person with a password told once, appoints and deactivates', async () => {
  const page = await stand.open('root', { path: '/administration/people' });
  await page.getByRole('button', { name: '添加人员' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('新来的');
  await page.getByRole('textbox', { name: '账号' }).fill('newcomer');
  await choose(page, '* 岗位', '窗口人员');
  await choose(page, '* 机构', '水务局');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  const told = page.getByRole('dialog', { name: '一次性密码' });
  expect(await told.getByRole('code').innerText()).toMatch(/^\S{20,}$/);
  await told.getByRole('button', { name: '已记下' }).click();
  await page.getByRole('searchbox', { name: '按姓名或账号查找' }).fill('NEWC');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '新来的' }).click();
  expect(await objectionsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '停用', exact: true }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '确定', exact: true }).click();
  await page.getByRole('button', { name: '恢复使用' }).waitFor();
  expect(await asRoot('/api/people/newcomer')).toMatchObject({ active: false });
});

it('corrects a name and an address, and sends nothing else', async () => {
  await stand.product.api.person('misspelt', { role: 'clerk', place: 'hall' });
  const page = await stand.open('root', { path: '/administration/people' });
  await page.getByRole('button', { name: 'misspelt', exact: true }).click();
  const form = page.getByRole('region', { name: '更正名称和电子邮件' });
  const save = form.getByRole('button', { name: '保存', exact: true });
  const email = form.getByRole('textbox', { name: '电子邮件' });
  await form.getByRole('textbox', { name: '名称' }).waitFor();
  expect(await save.isDisabled()).toBe(true);
  const sent = async () => {
    const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await save.click();
    return (await answered).request().postDataJSON() as unknown;
  };
  await email.fill('not an address');
  await form.getByText('须为电子邮件地址', { exact: false }).waitFor();
  await email.fill('zhou@example.cn');
  await form.getByRole('textbox', { name: '名称' }).fill('周亚芬');
  expect(await objectionsOf(page)).toEqual([]);
  expect(await sent()).toEqual({ name: '周亚芬', email: 'zhou@example.cn' });
  await page.getByRole('dialog', { name: '周亚芬' }).waitFor();
  await email.fill('');
  expect(await sent()).toEqual({ email: null });
  expect(await asRoot('/api/people/misspelt')).toMatchObject({ name: '周亚芬', email: null });
});

it('shows what a profile changes, and two versions side by side', async () => {
  const page = await stand.open('xu', { path: '/administration/policies?shown=zhanyi%401', theme: 'dark' });
  await page.getByText('继承 全国通用', { exact: false }).waitFor();
  await page.getByRole('checkbox', { name: '只看不同' }).check();
  await page.getByRole('row', { name: /行政区划代码 530303 已改自 000000/ }).waitFor();
  await page.getByRole('button', { name: '与全国通用 第 1 版比较' }).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await page.getByRole('checkbox', { name: '只看不同' }).uncheck();
  await page.getByRole('searchbox', { name: '按环节、规则或内容查找' }).fill('容缺受理');
  await page.getByRole('row', { name: /行政区划代码/ }).waitFor({ state: 'detached' });
  expect(await page.getByRole('row').count()).toBeGreaterThan(1);
  await page.getByRole('button', { name: '与全国通用 第 1 版比较' }).click();
  await page.getByRole('row', { name: /行政区划代码 530303 000000 不同/ }).waitFor();
  await page.goto('/administration/policies?shown=qufu%401&beside=zhanyi%401');
  await page.getByRole('row', { name: /请示答复 10 个工作日 5 个工作日 不同/ }).waitFor();
});

it('begins with the rules of one’s own hall, says where they come from, and that the line is cut', async () => {
  const page = await stand.open('zhanyi-xu', { path: '/administration/policies' });
  await page.getByRole('table', { name: '沾益 第 1 版' }).waitFor();
  await page.getByRole('cell', { name: '沾益的做法（《人民日报》2022年报道）' }).first().waitFor();
  await page.route('**/api/policies', (route) => route.abort());
  await page.reload();
  await page.getByRole('heading', { name: '政策口径' }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('网络已断开，这部分内容还没有载入').waitFor();
});

it('draws the year, counts a deadline, and takes in a notice after a preview', async () => {
  const page = await stand.open('root', { path: '/administration/calendar' });
  const calculator = page.getByRole('status');
  await calculator.getByText('到期：', { exact: false }).waitFor();
  expect(await objectionsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '变更', exact: true }).click();
  await page.getByRole('menuitem', { name: '导入放假通知' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('spinbutton', { name: '年份' }).fill('2099');
  await drawer.getByRole('textbox', { name: '文号或出处' }).fill('国办发明电〔2098〕1号');
  const days = drawer.getByRole('textbox', { name: '放假与调休' });
  await days.fill('2099-01-01~2099-01-03 休 元旦\n2099-01-04 也许 元旦');
  await drawer.getByText('第 2 行无法识别').waitFor();
  expect(await drawer.getByRole('button', { name: '发布' }).isDisabled()).toBe(true);
  await days.fill('2099-01-01~2099-01-03 休 元旦\n2099-01-04 班 元旦');
  await drawer.getByRole('cell', { name: /^4 ?班$/ }).waitFor();
  await drawer.getByRole('button', { name: '发布（4 天）' }).click();
  const sure = page.getByRole('tooltip');
  await sure.getByText('有期限在 2099-01-01 及以后、或计时中止的办件有 0 件。').waitFor();
  await sure.getByRole('button', { name: '确定', exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
  expect(await asRoot('/api/calendar/2099?hall=hall')).toMatchObject({ published: true });
});

it('tells supervisors who did what, and speaks English alone', async () => {
  const page = await stand.open('xu', { path: '/administration/audit', language: 'en' });
  await choose(page, 'Act', 'added a pers');
  await page.getByRole('textbox', { name: 'Subject' }).fill('Person newcomer');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('row', { name: /Added a person Person .* newcomer .*Posts/ }).waitFor();
  // The list before the search has that row too: what must go are the others.
  await page
    .getByRole('row', { name: /Added a place/ })
    .first()
    .waitFor({ state: 'detached' });
  await page.getByPlaceholder('From').fill('2020-01-01');
  await page.keyboard.press('Enter');
  await page.getByPlaceholder('To').fill('2020-01-31');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('row', { name: /Added a person/ }).waitFor({ state: 'detached' });
  expect(await objectionsOf(page)).toEqual([]);
  const asked = new URL(page.url()).searchParams;
  expect(Object.fromEntries(asked)).toEqual({
    ...{ act: 'person.created', subject: 'newcomer', from: '2020-01-01', to: '2020-01-31' },
  });
});

it('finds in the address what the audit is narrowed by, also after going back', async () => {
  const page = await stand.open('xu', {
    path: '/administration/audit?act=person.created&subject=person%2Fnewcomer',
  });
  await page.getByRole('row', { name: /添加人员/ }).waitFor();
  expect(await page.getByRole('row', { name: /新增机构/ }).count()).toBe(0);
  const subject = page.getByRole('textbox', { name: '对象' });
  expect(await subject.inputValue()).toBe('person/newcomer');
  await choose(page, '行为', '登录失败');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('row', { name: /添加人员/ }).waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('row', { name: /添加人员/ }).waitFor();
  expect(await page.getByText('添加人员', { exact: true }).first().isVisible()).toBe(true);
});
