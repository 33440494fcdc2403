import type { Route } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';

let stand: BrowserStand;
let clerk: string;
const CASE = {
  channel: 'window',
  applicant: { name: '王建国', kind: 'person', phone: '13900000001' },
  matter: { title: '餐饮许可证', detail: '两个窗口各要对方先办' },
};

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await api.place({ id: 'hall', kind: 'hall', parentId: '000000', name: '沾益区政务服务中心' });
  await api.place({ id: 'market', kind: 'unit', parentId: 'hall', name: '市场监督管理局' });
  await api.db.query(`update place set default_unit = 'market' where id = 'hall'`);
  clerk = await api.person('he', { role: 'clerk', place: 'hall' });
  await api.person('xu', { role: 'supervisor', place: '000000' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

describe('the console', () => {
  it('asks who one is, says so when the password is wrong, in the chosen language', async () => {
    const page = await stand.open(null, { path: '/queue' });
    await page.getByRole('textbox', { name: '账号' }).fill('he');
    await page.getByRole('textbox', { name: '密码' }).fill('wrong');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('登录已失效', { exact: false }).count()).toBe(0);
    expect(await objectionsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('says when the other language cannot be had, and takes it once it can', async () => {
    const page = await stand.open('he', { path: '/queue/mine' });
    await page.getByRole('grid').waitFor();
    await page.route('**/assets/words.en*', (route) => route.abort());
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('暂时不能切换语言', { exact: false }).waitFor();
    await page.unroute('**/assets/words.en*');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('menuitem', { name: 'Cases' }).waitFor();
  });

  it('shows each role its own sections', async () => {
    const sections = async (person: string) => {
      const page = await stand.open(person);
      await page.getByRole('menuitem').first().waitFor();
      return page.getByRole('menuitem').allTextContents();
    };
    expect(await sections('he')).toContain('登记');
    expect(await sections('xu')).not.toContain('登记');
    expect(await sections('xu')).toContain('督办');
  });

  it('says that the line is cut, and shows the page asked for as soon as it is back', async () => {
    const page = await stand.open('xu', { path: '/queue/mine' });
    await page.getByRole('grid').waitFor();
    await page.context().setOffline(true);
    await page.getByText('与服务器的连接已断开', { exact: false }).waitFor();
    await page.getByRole('menuitem', { name: '态势' }).click();
    await page.getByRole('heading', { name: '页面没有载入' }).waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: '态势' }).waitFor();
    await page.getByText('与服务器的连接已断开', { exact: false }).waitFor({ state: 'detached' });
  });

  it('says of a page that waits for its content that the line is cut, and fills it once it is back', async () => {
    const page = await stand.open('xu', { path: '/dashboard' });
    await page.getByRole('region', { name: '来源渠道' }).waitFor();
    await page.goto('/queue/mine');
    await page.getByRole('grid').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('menuitem', { name: '态势' }).click();
    await page.getByText('连接恢复后会自动显示', { exact: false }).waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    // Nothing lies over the rest of the page meanwhile.
    await page.getByRole('menuitem', { name: '办件' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('menuitem', { name: '态势' }).click();
    await page.getByText('连接恢复后会自动显示', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('region', { name: '来源渠道' }).waitFor();
  });

  it('listens again after the stream of news was answered with an error', async () => {
    const page = await stand.open('xu', { path: '/queue/mine' });
    await page.route('**/api/live', (route) => route.fulfill({ status: 502, body: '' }), { times: 1 });
    await page.reload();
    await page.getByText('与服务器的连接已断开', { exact: false }).waitFor();
    await page.getByText('与服务器的连接已断开', { exact: false }).waitFor({ state: 'detached' });
  });

  it('says when signing out did not work; with a session that has ended it has', async () => {
    const page = await stand.open('xu', { path: '/queue/mine' });
    const leave = async () => {
      await page.getByRole('button', { name: 'xu' }).click();
      await page.getByRole('menuitem', { name: '退出' }).click();
    };
    await page.getByRole('grid').waitFor();
    // Whatever else the page asks about its session at that moment is answered.
    const cut = (route: Route) => (route.request().method() === 'DELETE' ? route.abort() : route.continue());
    await page.route('**/api/auth/session', cut);
    await leave();
    await page.getByText('没有退出', { exact: false }).waitFor();
    await page.unroute('**/api/auth/session', cut);
    expect(new URL(page.url()).pathname).toBe('/queue/mine');
    await page.context().clearCookies();
    await leave();
    await page.getByRole('textbox', { name: '账号' }).waitFor();
  });

  it('asks who one is when the session goes idle behind a page that nobody touches', async () => {
    const page = await stand.open('xu', { path: '/queue/mine' });
    // It asks for news when the session has ended, and for nothing else.
    await page.route('**/api/live', async (route) => {
      await page.getByRole('grid').waitFor();
      await stand.product.api.db.query(`update session set seen_at = now() - idle where person_id = 'xu'`);
      await route.continue();
    });
    await page.reload();
    await page.getByRole('textbox', { name: '账号' }).waitFor();
  });

  it('says what it asks by itself while nobody touches it', async () => {
    const { api } = stand.product;
    const { body } = await api.ask<{ no: string }>('POST', '/api/cases', { as: clerk, body: CASE });
    const page = await stand.open('he');
    await page.clock.install();
    await page.goto(`/cases/${body.no}`);
    const saidAfter = async (wait: string) => {
      const said = page.waitForRequest(`**/api/cases/${body.no}/presence`);
      await page.clock.fastForward(wait);
      return (await said).headers()['unattended'];
    };
    await page.getByRole('heading', { name: CASE.matter.title }).click();
    expect(await saidAfter('00:21')).toBeUndefined();
    expect(await saidAfter('01:01')).toBe('1');
    await page.keyboard.press('Shift');
    expect(await saidAfter('00:21')).toBeUndefined();
  });

  it('leads whose session has ended to sign in, and back to what was typed; signing out forgets it', async () => {
    const { api } = stand.product;
    const { body } = await api.ask<{ no: string }>('POST', '/api/cases', { as: clerk, body: CASE });
    const path = `/cases/${body.no}?do=comment`;
    const page = await stand.open('he', { path });
    const text = page.getByRole('form', { name: '留言' }).getByRole('textbox', { name: '内容' });
    await text.fill('约好周一见面');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('textbox', { name: '账号' }).waitFor();
    await page.getByText('登录已失效，请重新登录。', { exact: false }).waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    await page.context().addCookies(cookies);
    await page.goto(path);
    await text.waitFor();
    expect(await text.inputValue()).toBe('约好周一见面');
    const another = await stand.open('xu', { path: '/queue/mine' });
    await page.context().addCookies(await another.context().cookies());
    await page.goto(path);
    await text.waitFor();
    expect(await text.inputValue()).toBe('');
    await page.context().addCookies(cookies);
    await page.goto(path.slice(0, path.indexOf('?')));
    await page.getByPlaceholder('写给同事的内部留言，申请人看不到').fill('内部情况');
    await page.getByRole('button', { name: 'he' }).click();
    await page.getByRole('menuitem', { name: '退出' }).click();
    await page.getByRole('textbox', { name: '账号' }).waitFor();
    expect(await page.evaluate<number>('sessionStorage.length')).toBe(0);
  });
});
