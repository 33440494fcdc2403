import type { Page } from 'playwright-core';
import { ROLES } from '@domain/kernel/actor';
import { PersonRepository, type Post } from '@ledger/organisation/person.repository';
import { STAFF_ROLES, type StaffRole } from '../../apps/api/access/caller';
import { hashPassword } from '../../apps/api/auth/password-hash';
import { BrowserStand } from '../support/browser';
import { LEAD, StaffedHall } from '../support/staffed-hall';
import { HALL } from '../support/zhanyi-hall';

/** Each role of staff signs in with a password, and finds its own work and no other. */
const PASSWORD = 'Yan-Shan-Hu-Bian-2026';
const NOT_THERE = '所查对象不存在，或不在您的权限范围内。';
const NOT_YOURS = '这不是您岗位的栏目';

const SECTIONS = {
  办件: '/queue/all',
  登记: '/register',
  联合党委: '/matters',
  督办: '/supervision',
  态势: '/dashboard',
  流程运行: '/workflows',
  管理: '/administration',
} as const;
type Section = keyof typeof SECTIONS;

interface Work {
  readonly place: string;
  readonly sections: readonly Section[];
  /** Whether they see a case of the hall that the unit LEAD leads. */
  readonly sees: boolean;
}

const COUNTY = '530303';
const WATCHES = ['督办', '态势', '流程运行'] as const;
/** A role that is missing here is a failure. */
const WORK: Readonly<Record<StaffRole, Work>> = {
  clerk: { place: HALL, sections: ['办件', '登记'], sees: true },
  'station-head': { place: HALL, sections: ['办件', ...WATCHES], sees: true },
  'duty-leader': { place: HALL, sections: ['办件', '联合党委', ...WATCHES], sees: true },
  leader: { place: COUNTY, sections: ['办件', '联合党委', ...WATCHES], sees: true },
  supervisor: { place: COUNTY, sections: ['办件', '联合党委', ...WATCHES, '管理'], sees: true },
  handler: { place: LEAD, sections: ['办件', '联合党委'], sees: true },
  agent: { place: LEAD, sections: ['办件'], sees: true },
  revisitor: { place: HALL, sections: ['办件'], sees: true },
  curator: { place: HALL, sections: ['办件'], sees: true },
  'committee-secretary': { place: HALL, sections: ['办件', '联合党委'], sees: true },
  'committee-member': { place: LEAD, sections: ['联合党委'], sees: true },
  legal: { place: HALL, sections: ['联合党委'], sees: true },
  admin: { place: '000000', sections: ['流程运行', '管理'], sees: false },
};

let stand: BrowserStand;
let hall: StaffedHall;
let own: string;
let elsewhere: string;

beforeAll(async () => {
  stand = await BrowserStand.start();
  const { api } = stand.product;
  hall = await StaffedHall.in(api);
  await api.place({ id: 'reform', kind: 'unit', parentId: COUNTY, name: '发展和改革局' });
  await api.place({ id: '530302', kind: 'county', parentId: '000000', name: '麒麟区' });
  await api.place({ id: 'other', kind: 'hall', parentId: '530302', name: '麒麟区政务服务中心' });
  await api.place({ id: 'desk', kind: 'unit', parentId: 'other', name: '服务站' });
  await api.db.query(`update place set default_unit = 'desk' where id = 'other'`);
  for (const role of STAFF_ROLES) await employ(role, { role, place: WORK[role].place });
  own = await hall.inHandling('取水许可');
  const stranger = await api.person('wai', { role: 'clerk', place: 'other' });
  elsewhere = await hall.register('别处的办件', { hall: 'other' }, stranger);
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

let passwordHash: Promise<string> | undefined;
/** Somebody who can sign in with the password. */
async function employ(id: string, post: Post): Promise<void> {
  passwordHash ??= hashPassword(PASSWORD);
  const person = { id, name: id, mustChangePassword: false, posts: [post] };
  await new PersonRepository(stand.product.api.db).add({ ...person, passwordHash: await passwordHash });
}

/** Comes to an address as nobody, signs in there, and is let in. */
async function signIn(person: string, path: string): Promise<Page> {
  const page = await stand.open(null, { path });
  await page.getByRole('textbox', { name: '账号' }).fill(person);
  await page.getByRole('textbox', { name: '密码' }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`${person}$`) }).waitFor();
  return page;
}

/** As by a link: without loading the page anew. */
const goTo = (page: Page, path: string) =>
  page.evaluate(`history.pushState(null, '', '${path}'); dispatchEvent(new PopStateEvent('popstate'))`);
const main = (page: Page) => page.getByRole('main');

it('knows every role of the domain, and who keeps the organisation', () => {
  const staff = ROLES.filter((role) => role !== 'applicant' && role !== 'system');
  expect(Object.keys(WORK).sort()).toEqual([...staff, 'admin'].sort());
});

describe.each(Object.entries(WORK))('%s', (role, { sections, sees }) => {
  const others = (Object.keys(SECTIONS) as Section[]).filter((section) => !sections.includes(section));

  it('signs in and finds its own sections and cases, and no other', async () => {
    const page = await signIn(role, SECTIONS[others[0]!]);
    await page.getByText(NOT_YOURS).waitFor();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(sections);
    for (const section of others.slice(1)) {
      await goTo(page, '/nowhere');
      await page.getByText('没有这个页面').waitFor();
      await goTo(page, SECTIONS[section]);
      await page.getByText(NOT_YOURS).waitFor();
    }
    await page.getByRole('link', { name: '回到首页' }).click();
    await page.waitForURL(/\/(queue\/[a-z-]+|matters|workflows)$/);
    await page.locator('.ant-menu-item-selected', { hasText: sections[0] }).waitFor();
    await goTo(page, `/cases/${elsewhere}`);
    await page.getByText(NOT_THERE).waitFor();
    await goTo(page, `/cases/${own}`);
    if (!sees) return page.getByText(NOT_THERE).waitFor();
    await page.getByRole('heading', { name: '取水许可' }).waitFor();
    await main(page)
      .getByText(/王\*\*/)
      .waitFor();
    expect(await main(page).innerText()).not.toContain('王建国');
  });
});

describe('a handler of a unit', () => {
  it('outside the hall sees the cases that the unit is asked about, and no other', async () => {
    await employ('gai', { role: 'handler', place: 'reform' });
    const asked = await hall.inHandling('项目备案', { lead: 'reform', handler: 'gai' });
    const page = await signIn('gai', '/queue/all');
    await page.getByRole('link', { name: asked }).waitFor();
    expect(await main(page).getByText(own).count()).toBe(0);
    expect(await main(page).innerText()).not.toContain('王建国');
    await main(page).getByText('王**').first().waitFor();
    await goTo(page, `/cases/${own}`);
    await page.getByText(NOT_THERE).waitFor();
  });

  it('of the hall has none of the cases of others among their own', async () => {
    await employ('shui', { role: 'handler', place: 'water' });
    const page = await signIn('shui', '/queue/mine');
    await page.getByRole('grid').locator('..').getByText('这里没有办件').waitFor();
  });
});
