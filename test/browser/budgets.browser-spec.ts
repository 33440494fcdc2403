import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BrowserStand } from '../support/browser';
import {
  ledOn,
  longestInteraction,
  Scripts,
  slowDown,
  watchInteractions,
  watchLeadingOn,
} from '../support/budgets';
import { livelyHall, type LivelyHall } from '../support/lively-hall';
import { multiply } from '../support/many-cases';

/** What pages weigh and how fast they are. Weights are exact and must hold; times depend on the machine and are told. */
const SLOWER = 4;
const CASES = 300;
/** What every page needs. */
const FIRST_KB = 300;

/** By page: the most that may be there before it is drawn the first time, in KB as compressed by gzip. */
const HEAVIEST_KB: Readonly<Record<string, number>> = {
  'sign-in': 355,
  password: 355,
  queue: 470,
  register: 500,
  case: 470,
  matters: 335,
  matter: 465,
  supervision: 395,
  dashboard: 370,
  workflows: 355,
  administration: 315,
};

let stand: BrowserStand;
let lively: LivelyHall;

beforeAll(async () => {
  stand = await BrowserStand.start();
  lively = await livelyHall(stand.product.api);
  await multiply(stand.product.api.db, lively.assessing, CASES);
});
afterAll(() => stand.stop());
afterEach(() => stand.close());

const tell = (what: string, value: number, unit: 'KB' | 'ms') =>
  void process.stdout.write(`${what}: ${value.toFixed(unit === 'KB' ? 1 : 0)} ${unit}\n`);

describe('the scripts of the console', () => {
  const scripts = () => new Scripts();

  it('that every page needs', () => {
    const weight = scripts().weigh(scripts().first);
    tell('console, any page: script (gz)', weight, 'KB');
    expect(weight).toBeLessThan(FIRST_KB);
  });

  it('of every page have a limit', () => {
    const pages = readdirSync(join(__dirname, '../../apps/web/console/pages'));
    expect(pages.map((file) => file.replace('.page.tsx', '')).sort()).toEqual(
      Object.keys(HEAVIEST_KB).sort(),
    );
  });

  it.each(Object.entries(HEAVIEST_KB))('before %s is drawn', (page, heaviest) => {
    const all = scripts();
    const weight = all.weigh(all.with(all.lazily(`${page}.page`)));
    tell(`console, ${page}: script (gz)`, weight, 'KB');
    expect(weight).toBeLessThan(heaviest);
  });
});

/** How long something takes as seen from outside. */
async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const actions = (page: Page) => page.getByRole('region', { name: '可办操作' });
const listed = (page: Page) => page.getByRole('link', { name: lively.carded });

it('shows the first list and a case', async () => {
  const page = await stand.open('zhao', { path: '/queue/all' });
  const list = () => Promise.all([page.goto('/queue/all'), listed(page).waitFor()]);
  await list();
  tell('queue, loaded anew until the list is there', await timed(list), 'ms');
  const one = () =>
    Promise.all([page.goto(`/cases/${lively.carded}`), heading(page, '水土保持方案').waitFor()]);
  await one();
  tell('case, loaded anew until it is there', await timed(one), 'ms');
});

it('answers to clicks and keys', async () => {
  const page = await stand.open('zhao', { path: '/queue/all' });
  await listed(page).waitFor();
  await slowDown(page, SLOWER);
  await watchInteractions(page);
  const measured = async (what: string, act: () => Promise<unknown>) => {
    await act();
    tell(`${what}: interaction to next paint, ${SLOWER}x slower`, await longestInteraction(page), 'ms');
  };
  await measured('open a case from the queue', async () => {
    await listed(page).click();
    await actions(page).getByRole('button').first().waitFor();
  });
  for (const tab of ['办理情况', '流程图', '动态'])
    await measured(`switch to ${tab}`, async () => {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).waitFor();
    });
  const sought = page.getByRole('textbox', { name: '输入操作名称查找' }).and(page.locator(':focus'));
  await measured('open the list of actions', async () => {
    await page.keyboard.press('a');
    await sought.waitFor();
  });
  await measured('look for an action', async () => {
    await page.keyboard.type('comment', { delay: 30 });
    await sought.and(page.locator('[value="comment"]')).waitFor();
  });
  const text = page.getByRole('form', { name: '留言' }).getByRole('textbox', { name: '内容' });
  await measured('open the form of an action', async () => {
    await page.keyboard.press('Enter');
    await text.click();
  });
  await measured('type into a form', () => page.keyboard.type('typing at a usual pace', { delay: 30 }));
});

it('leads from a decision to the next case', async () => {
  const page = await stand.open('gu', { path: `/cases/${lively.carded}` });
  await actions(page).getByRole('button').first().waitFor();
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: '输入操作名称查找' }).fill('留言');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: '留言' });
  await form.getByRole('textbox', { name: '内容' }).fill('办下一件');
  await watchLeadingOn(page, 'comment', '办下一件');
  await page.keyboard.press('Control+Enter');
  const { offered, there, whole } = await ledOn(page);
  tell('from the answer to a decision to the way on', offered, 'ms');
  tell('from the answer to a decision to the next case, the way on taken at once', there, 'ms');
  tell('the same to all that has happened to it', whole, 'ms');
});
