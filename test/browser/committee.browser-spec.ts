import type { Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';

/** The joint committee's room: a case calls a matter, members speak and sign, and its measures reach the case. */
let stand: BrowserStand;
let head: string;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  await api.place({ id: 'hall', kind: 'hall', parentId: '530303', name: '沾益区政务服务中心' });
  await api.place({ id: 'water', kind: 'unit', parentId: '530303', name: '水务局' });
  await api.place({ id: 'reform', kind: 'unit', parentId: '530303', name: '发展和改革局' });
  await api.place({ id: 'audit', kind: 'unit', parentId: '530303', name: '审计局' });
  await api.db.query(`update place set default_unit = 'water' where id = 'hall'`);
  head = await api.person('zhao', { role: 'station-head', place: 'hall' });
  await api.person('mei', { role: 'committee-secretary', place: 'hall' });
  await api.person('wu', { role: 'committee-member', place: 'water' });
  await api.person('fa', { role: 'committee-member', place: 'reform' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const post = async (path: string, body: object): Promise<{ no: string }> => {
  const answer = await stand.product.api.ask<{ no: string }>('POST', path, { as: head, body });
  expect(answer.status).toBeLessThan(300);
  return answer.body;
};

/** A case that has been escalated to the joint committee. */
async function beforeTheCommittee(): Promise<string> {
  await stand.product.api.person('he', { role: 'clerk', place: 'hall' });
  const clerk = await stand.product.api.tokenOf('he');
  const { body } = await stand.product.api.ask<{ no: string }>('POST', '/api/cases', {
    as: clerk,
    body: {
      channel: 'window',
      applicant: { name: '陈航军', kind: 'person' },
      matter: { title: '水土保持方案', detail: '要求补报前身项目的方案' },
    },
  });
  const accepted = { class: 'complex', lead: 'water', track: 'bottleneck', obstacle: 'cannot' };
  await post(`/api/cases/${body.no}/commands/accept`, accepted);
  await post(`/api/cases/${body.no}/commands/escalate`, { to: 'joint-committee', ground: '部门意见不一' });
  return body.no;
}

const form = (page: Page, name: string) => page.getByRole('form', { name });
const act = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('region', { name: '可办操作' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await form(page, name).waitFor();
};
const pickUnit = async (page: Page, command: string, row: number, unit: string): Promise<void> => {
  const box = form(page, command).getByRole('combobox', { name: '单位' }).nth(row);
  await box.fill(unit);
  await page.getByTitle(unit, { exact: true }).filter({ visible: true }).last().waitFor();
  await box.press('Enter');
};
const send = (page: Page, name: string) =>
  form(page, name).getByRole('button', { name, exact: true }).click();

it('is convened, speaks, adopts, signs, and its measure reaches the case', async () => {
  const no = await beforeTheCommittee();
  const secretary = await stand.open('mei', { path: '/matters' });
  await secretary.getByText('待召集：联合党委秘书').waitFor();
  expect(await objectionsOf(secretary)).toEqual([]);
  await secretary.getByRole('link', { name: `待召集（尚无议题）：水土保持方案 ${no}` }).click();
  await secretary.getByText('（人工提级）').waitFor();
  await act(secretary, '召集');
  await pickUnit(secretary, '召集', 0, '水务局');
  await form(secretary, '召集').getByRole('button', { name: '添加一项' }).first().click();
  await pickUnit(secretary, '召集', 1, '发展和改革局');
  await form(secretary, '召集').getByRole('button', { name: '添加一项' }).first().click();
  await pickUnit(secretary, '召集', 2, '审计局');
  // Those who sit on the committee vote and the others attend, until the secretary says otherwise.
  const vote = (row: number, answer: string) =>
    form(secretary, '召集')
      .locator(`[data-field="members.${row}.voting"]`)
      .getByRole('radio', { name: answer, exact: true });
  const preset = await Promise.all(
    [vote(0, '有'), vote(1, '有'), vote(2, '无')].map((one) => one.isChecked()),
  );
  expect(preset).toEqual([true, true, true]);
  await form(secretary, '召集').getByText('按该单位有无成员单位代表预选，可改').nth(2).waitFor();
  await vote(1, '无').check();
  expect(await objectionsOf(secretary)).toEqual([]);
  await form(secretary, '召集').getByRole('button', { name: '删除第 3 项' }).first().click();
  await form(secretary, '召集').getByRole('textbox', { name: '议题' }).fill('前身项目方案是否补报');
  await send(secretary, '召集');
  await secretary.getByRole('heading', { name: '前身项目方案是否补报' }).waitFor();
  await secretary.getByText('等待：水务局、发展和改革局').waitFor();
  await secretary.getByRole('row', { name: /^发展和改革局 无表决权/ }).waitFor();
  await act(secretary, '提请上级');
  await form(secretary, '提请上级').getByRole('textbox', { name: '理由' }).fill('难以协调');
  await form(secretary, '提请上级').getByText(`对办件 ${no}：`).waitFor();
  await form(secretary, '提请上级').getByText('提级到分管领导').waitFor();
  await secretary.goto(secretary.url().replace(/\?.*/, ''));

  const path = new URL(secretary.url()).pathname;
  const [water, reform] = await Promise.all(['wu', 'fa'].map((who) => stand.open(who, { path })));
  // The bureau sits on the committee and has no part in the case: it reads what it is about, and is not led to it.
  const denied: string[] = [];
  reform!.on('response', (answer) => answer.status() === 404 && denied.push(answer.url()));
  await reform!.reload();
  const others = secretary.getByRole('status', { name: '同时打开的人' });
  for (const who of ['wu', 'fa']) await others.getByText(`${who} 正在看`).waitFor();
  for (const [member, said] of [
    [water!, '批文合法'],
    [reform!, '可以先办'],
  ] as const) {
    // A form is sent by another name when something was decided since it was opened.
    if (member === reform) await member.getByText('批文合法', { exact: true }).waitFor();
    await act(member, '发表意见');
    await form(member, '发表意见').getByRole('radio', { name: '同意', exact: true }).check();
    await form(member, '发表意见').getByRole('textbox', { name: '内容' }).fill(said);
    await send(member, '发表意见');
    await member.getByText('已办理：发表意见').waitFor();
    await member.getByRole('link', { name: '回到议题列表' }).waitFor();
  }

  await secretary.getByText('批文合法', { exact: true }).waitFor();
  await act(secretary, '通过决议');
  await form(secretary, '通过决议').getByRole('radio', { name: '协商一致' }).check();
  await form(secretary, '通过决议').getByRole('textbox', { name: '决议内容' }).fill('不再补报，先行办理');
  await form(secretary, '通过决议').getByRole('button', { name: '更多（选填）' }).click();
  await form(secretary, '通过决议').getByRole('button', { name: '添加一项' }).first().click();
  await pickUnit(secretary, '通过决议', 0, '水务局');
  await form(secretary, '通过决议').getByRole('textbox', { name: '措施内容' }).fill('出具批复');
  await send(secretary, '通过决议');
  await secretary.getByText('不再补报，先行办理', { exact: true }).waitFor();

  for (const member of [water!, reform!]) {
    if (member === reform) await member.getByText('已签', { exact: true }).waitFor();
    await act(member, '会签');
    // Whoever signs last reads what it does in the case.
    if (member === reform)
      await form(member, '会签').getByText('产生“落实措施”：水务局', { exact: false }).waitFor();
    await send(member, '会签');
    await member.getByText('已办理：会签').waitFor();
  }
  await reform!.getByText('水土保持方案').first().waitFor();
  await reform!.getByText(no, { exact: true }).first().waitFor();
  expect([denied, await reform!.getByRole('link', { name: no }).count()]).toEqual([[], 0]);
  await secretary.getByRole('list', { name: '措施' }).getByText('落实中').waitFor();
  expect(await objectionsOf(secretary)).toEqual([]);
  await secretary.getByRole('link', { name: '水土保持方案' }).first().click();
  await secretary.waitForURL(`**/cases/${no}`);
});
