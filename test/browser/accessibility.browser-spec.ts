import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Locator, Page } from 'playwright-core';
import { BrowserStand, objectionsOf } from '../support/browser';
import { livelyHall, LONG_NAME, type LivelyHall } from '../support/lively-hall';

/** Every page in both themes, wide and on a phone: nothing that axe objects to, and nothing to be scrolled sideways. */
const web = resolve(__dirname, '../../apps/web');
const PHONE = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
const THEMES = ['light', 'dark'] as const;

interface Look {
  readonly who: string | null;
  readonly path: (lively: LivelyHall) => string;
  /** What is pressed to see it, where the page does not show it at once. */
  readonly press?: (page: Page) => Locator;
  /** What stands there once the page has what it shows. */
  readonly shows: (page: Page) => Locator;
}
const look = (who: string | null, path: string | Look['path'], shows: string | RegExp): Look => ({
  who,
  path: typeof path === 'string' ? () => path : path,
  shows: (page) => page.getByText(shows).filter({ visible: true }).first(),
});

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name });
const button = (name: string) => (page: Page) => page.getByRole('button', { name });

/** By route; a route that is missing here is a failure. */
const CONSOLE: Readonly<Record<string, readonly Look[]>> = {
  '/sign-in': [look(null, '/sign-in', '密码')],
  '/password': [look('he', '/password', '现密码')],
  '/queue/:tab?': [look('zhao', '/queue/all', '小餐馆办证被退回')],
  '/register': [look('he', '/register', '经过与诉求')],
  '/cases/:no': [
    look('zhao', ({ assessing }) => `/cases/${assessing}`, '现在由谁办'),
    look('zhao', ({ assessing }) => `/cases/${assessing}?do=accept`, '不给办'),
    look('he', ({ suspended }) => `/cases/${suspended}`, '现在由谁办'),
    look(LONG_NAME, ({ carded }) => `/cases/${carded}`, '正在核实'),
    look('gu', ({ closing }) => `/cases/${closing}`, '现在由谁办'),
    { ...look('zhao', ({ carded }) => `/cases/${carded}`, '承办单位'), press: tab('办理情况') },
    { ...look('zhao', ({ carded }) => `/cases/${carded}`, /现在这里/), press: tab('流程图') },
    { ...look('zhao', ({ carded }) => `/cases/${carded}`, '第 1 日'), press: button('为什么是这一天') },
  ],
  '/matters': [look('mei', '/matters', '前身项目方案是否补报')],
  '/matters/:no': [look('mei', ({ matter }) => `/matters/${matter}`, '批文合法')],
  '/supervision': [look(LONG_NAME, '/supervision', '申诉中')],
  '/dashboard': [look(LONG_NAME, '/dashboard', '沾益区')],
  '/workflows': [look('zhao', '/workflows', '营业执照变更')],
  '/administration/*': [
    look('root', '/administration/organisation', '全国'),
    look('root', '/administration/people', LONG_NAME),
    look('root', '/administration/policies', '全国通用'),
    look('root', '/administration/calendar', '到期：'),
    look(LONG_NAME, '/administration/audit', '核对身份'),
  ],
  '*': [
    look('he', '/nowhere', '没有这个页面'),
    look('he', '/dashboard', '这不是您岗位的栏目'),
    look('he', '/cases/nowhere', '所查对象不存在'),
  ],
};

let stand: BrowserStand;
let lively: LivelyHall;
const logged: string[] = [];

beforeAll(async () => {
  stand = await BrowserStand.start({ TEXT_MESSAGE_DRIVER: 'log' });
  jest.spyOn(Logger.prototype, 'log').mockImplementation((line: unknown) => void logged.push(String(line)));
  lively = await livelyHall(stand.product.api);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await stand.stop();
});
afterEach(() => stand.close());

const quoted = (file: string, pattern: RegExp): string[] =>
  [...readFileSync(join(web, file), 'utf8').matchAll(pattern)].map(([, found]) => found!);

it('looks at every route of the console', () => {
  expect(Object.keys(CONSOLE).sort()).toEqual(quoted('console/routes.tsx', /path: '([^']+)'/g).sort());
  const parts = quoted('console/features/administration/administration.tsx', /{ path: '([^']+)'/g);
  const looked = CONSOLE['/administration/*']!.map(({ path }) => path(lively).split('/')[2]);
  expect(looked.sort()).toEqual(parts.sort());
});

const drawn = (page: Page) =>
  page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))))',
  );
/** What is wider than the screen, from the outermost to the innermost. */
const overflowing = (page: Page) => page.evaluate<string[]>(WIDER);
const WIDER = `document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => one.tagName + '.' + one.className).slice(0, 12)`;

/** What is said to a screen reader alone and not in Chinese; English is offered, and people are called as they are. */
const foreign = (page: Page) => page.evaluate<string[]>(FOREIGN);
const FOREIGN = `[...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
  .filter((one) => !one.closest('[aria-hidden=true]'))
  .flatMap((one) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name)))
  .filter((name) => /^[A-Za-z][A-Za-z -]+$/.test(name ?? '') && name !== 'English')`;

/** Whatever is wrong with the page as it stands, wide and on a phone. */
async function wrongWith(page: Page, shows: Locator): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of [WIDE, PHONE]) {
    await page.setViewportSize(size);
    await shows.waitFor();
    await drawn(page);
    const found = [
      ...(await objectionsOf(page)),
      ...(await overflowing(page)).map((one) => `wide: ${one}`),
      ...(await foreign(page)).map((one) => `not Chinese: ${one}`),
    ];
    wrong.push(...found.map((one) => `${size.width}: ${one}`));
  }
  return wrong;
}

describe.each(THEMES)('the console, %s', (theme) => {
  it.each(Object.entries(CONSOLE))('%s', async (_route, looks) => {
    const wrong: string[] = [];
    for (const { who, path, press, shows } of looks) {
      const at = path(lively);
      const page = await stand.open(who, { path: at, theme, ...WIDE });
      await press?.(page).click();
      wrong.push(...(await wrongWith(page, shows(page))).map((one) => `${at} ${one}`));
    }
    expect(wrong).toEqual([]);
  });
});

it('keeps sections and oneself in reach on a phone, however long the name', async () => {
  const page = await stand.open(LONG_NAME, { path: '/queue/all', ...PHONE });
  const first = page.getByRole('menuitem').first();
  await first.waitFor();
  const insideOf = async (one: Locator) => {
    const { x, width } = (await one.boundingBox())!;
    return x >= 0 && width > 20 && x + width <= PHONE.width;
  };
  expect(await insideOf(page.getByRole('menuitem', { name: '办件' }))).toBe(true);
  expect(await insideOf(page.getByRole('menuitem', { name: '督办' }))).toBe(true);
  expect(await insideOf(page.getByRole('button', { name: LONG_NAME }))).toBe(true);
  await page.getByRole('menuitem', { name: '管理' }).click();
  await page.waitForURL('**/administration/**');
});

describe.each(THEMES)("the citizens' pages, %s", (theme) => {
  const heading = (page: Page) => page.getByRole('heading', { level: 1 });
  const wrong: string[] = [];
  const check = async (page: Page, shows: Locator) => {
    const at = new URL(page.url()).pathname;
    wrong.push(...(await wrongWith(page, shows)).map((one) => `${at} ${one}`));
  };
  beforeEach(() => void wrong.splice(0));
  const [, fields] = readFileSync(join(web, 'citizens/report/check.ts'), 'utf8').split('STEP_FIELDS = {');
  const steps = [...fields!.split('}')[0]!.matchAll(/^ {2}(\w+):/gm)].map(([, step]) => step!);

  it('at the start, at every step of a report, at its receipt, and where nothing is', async () => {
    const page = await stand.open(null, { path: '/citizens/', theme });
    await check(page, heading(page));
    await page.goto('/citizens/nowhere');
    await check(page, heading(page));
    await page.evaluate(`sessionStorage.setItem('agency-assist.report', JSON.stringify(${DRAFT}))`);
    for (const [i, step] of steps.entries()) {
      await page.goto(`/citizens/report/${step}`);
      await page.getByText(`第 ${i + 1} 步`, { exact: false }).waitFor();
      await check(page, heading(page));
    }
    expect(new URL(page.url()).pathname).toBe('/citizens/report/check');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到您的反映' }).waitFor();
    await check(page, page.getByRole('img', { name: '查询进度的二维码' }));
    expect(wrong).toEqual([]);
  });

  it('at looking up and following a case that waits, and one that is done', async () => {
    for (const no of [lively.suspended, lively.closing]) {
      const sql = 'select query_code as code from case_number where no = $1';
      const [row] = await stand.product.api.db.query<{ code: string }[]>(sql, [no]);
      const page = await stand.open(null, { path: '/citizens/track', theme });
      await check(page, page.getByRole('textbox', { name: '查询码' }));
      await page.goto(`/citizens/track/${row!.code}`);
      logged.splice(0);
      await page.getByRole('button', { name: '获取验证码' }).click();
      await check(page, page.getByRole('textbox', { name: '6 位验证码' }));
      await page.getByRole('textbox', { name: '6 位验证码' }).fill(await codeSentFor(no));
      await page.getByRole('button', { name: '查看进度' }).click();
      await check(page, page.getByRole('heading', { name: '现在的情况' }));
    }
    expect(wrong).toEqual([]);
  });

  it('looks at every kind of page there is', () => {
    expect(quoted('citizens/app.tsx', /page === '(\w*)'/g)).toEqual(['', 'report', 'track']);
  });
});

const DRAFT = JSON.stringify({
  ...{
    hall: 'hall',
    hallName: '沾益区政务服务中心',
    title: '出生证明更正',
    detail: '登记为女，现需更正为男。',
  },
  ...{ priorVisits: '3', kind: 'person', name: '何芳', phone: '13800002222' },
});

/** The code appears in the log, after the answer. */
async function codeSentFor(no: string): Promise<string> {
  for (;;) {
    const line = logged.findLast((one) => one.includes(`the one-time code for ${no}`));
    if (line) return /^\d{6}/.exec(line)![0];
    await new Promise((resolve) => setImmediate(resolve));
  }
}
