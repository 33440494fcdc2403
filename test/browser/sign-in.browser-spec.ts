import { BrowserStand, objectionsOf } from '../support/browser';

let stand: BrowserStand;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  await api.place({ id: 'hall', kind: 'hall', parentId: '000000', name: '沾益区政务服务中心' });
  await api.person('he', { role: 'clerk', place: 'hall' });
  await api.person('xu', { role: 'supervisor', place: '000000' });
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

describe('the console', () => {
  it('asks who one is, says so when the password is wrong, in the chosen language', async () => {
    const page = await stand.open(null, { path: '/queue' });
    await page.getByRole('textbox', { name: '账号' }).fill('he');
    await page.getByRole('textbox', { name: '密码' }).fill('wrong');
    await page.getByRole('button', { name: '登 录' }).click();
    await page.getByRole('alert').waitFor();
    expect(await objectionsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
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
});
