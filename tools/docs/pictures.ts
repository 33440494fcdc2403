import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { COOKIES } from '../../apps/api/session/session.cookie';
import { readSignIns } from '../sample/sign-ins';
import { resolveChromium } from '../stack/chromium';

const FOLDER = resolve(__dirname, '../../docs/pictures');
const DATA = resolve(__dirname, '../../.data');
const PATIENCE_MS = 10_000;
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';

/** The widths at which every page is shown. */
const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

interface Sample {
  /** The case that has a matter before the committee, and one that nobody has looked at yet. */
  readonly no: string;
  readonly untouched: string;
}

/** One of the main pages: who looks at it, where it is, and what to do before it is shown. */
interface Shown {
  readonly name: string;
  readonly person: string;
  readonly path: (sample: Sample) => string;
  readonly ready?: (page: Page) => Promise<void>;
}

async function openFlow(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '流程图' }).click();
  await page.locator('.flow-box').first().waitFor();
}

const PAGES: readonly Shown[] = [
  { name: 'register', person: 'zhanyi-he', path: () => '/register', ready: fillIn },
  { name: 'queue', person: 'zhanyi-zhao', path: () => '/queue/lapsing' },
  { name: 'case', person: 'zhanyi-zhao', path: ({ no }) => `/cases/${no}` },
  { name: 'action', person: 'zhanyi-zhao', path: ({ untouched }) => `/cases/${untouched}?do=accept` },
  { name: 'flow', person: 'zhanyi-zhao', path: ({ no }) => `/cases/${no}`, ready: openFlow },
  { name: 'committee', person: 'zhanyi-mei', path: ({ no }) => `/matters/${no}.m1` },
  { name: 'supervision', person: 'zhanyi-supervisor', path: () => '/supervision' },
  { name: 'dashboard', person: 'zhanyi-supervisor', path: () => '/dashboard' },
  { name: 'workflows', person: 'zhanyi-duty', path: () => '/workflows' },
  { name: 'policies', person: 'zhanyi-supervisor', path: () => '/administration/policies' },
];

/**
 * Takes the pictures of the documentation from the sample that `npm start` runs: every main page at both widths. What
 * they show besides is registered for them, and stays.
 */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: resolveChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  mkdirSync(FOLDER, { recursive: true });
  try {
    const clerk = await signIn('zhanyi-he');
    const untouched = await registerMore(clerk);
    const no = await caseOfTheMatter(await signIn('zhanyi-mei'));
    for (const shown of PAGES) await show(browser, shown, { no, untouched });
    await showCitizen(browser, clerk);
  } finally {
    await browser.close();
  }
}

async function show(browser: Browser, { name, person, path, ready }: Shown, sample: Sample): Promise<void> {
  const token = await signIn(person);
  for (const [size, viewport] of Object.entries(SIZES)) {
    const page = await open(browser, viewport, token);
    await page.goto(path(sample));
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    await ready?.(page);
    await take(page, `${name}-${size}`);
  }
}

/** A citizen follows their case: the one-time code of the development driver stands in the API's log. */
async function showCitizen(browser: Browser, clerk: string): Promise<void> {
  const { no, queryCode } = await register(clerk, {
    title: '出生医学证明更正',
    detail: '登记有误，需要更正',
  });
  for (const [size, viewport] of Object.entries(SIZES)) {
    const page = await open(browser, viewport);
    await page.goto('/citizens/track');
    await page.getByRole('textbox', { name: '查询码' }).fill(queryCode);
    await page.getByRole('button', { name: '继续' }).click();
    const sent = codesFor(no).length;
    await page.getByRole('button', { name: '获取验证码' }).click();
    const box = page.getByRole('textbox', { name: '6 位验证码' });
    await box.waitFor();
    await box.fill(await codeAfter(no, sent));
    await page.getByRole('button', { name: '查看进度' }).click();
    await page.getByRole('heading', { name: '现在的情况' }).waitFor();
    await take(page, `citizens-${size}`);
  }
}

/** The code that comes after so many; throws when none comes. */
async function codeAfter(no: string, sent: number): Promise<string> {
  for (const giveUp = Date.now() + PATIENCE_MS; Date.now() < giveUp; await sleep(100)) {
    const code = codesFor(no)[sent];
    if (code) return code;
  }
  throw new Error(`no one-time code for ${no} came into the log of the API`);
}

const codesFor = (no: string): string[] =>
  [...readFileSync(join(DATA, 'logs/api.log'), 'utf8').matchAll(/(\d{6}) is the one-time code for ([\w-]+)/g)]
    .filter(([, , named]) => named === no)
    .map(([, code]) => code!);

async function open(
  browser: Browser,
  viewport: (typeof SIZES)[keyof typeof SIZES],
  token?: string,
): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: API, viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' },
  });
  const { hostname: domain } = new URL(API);
  if (token) await context.addCookies([{ name: COOKIES.person, value: token, domain, path: '/api' }]);
  return context.newPage();
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.ant-spin-spinning').first().waitFor({ state: 'hidden' });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.context().close();
  console.log(`docs/pictures/${name}.png`);
}

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: '姓名或名称' }).fill('王先生');
  await page.getByRole('textbox', { name: '要办的事' }).fill('水土保持方案补报');
  await page
    .getByRole('link', { name: /水土保持方案/ })
    .first()
    .waitFor();
}

/** Registers what `pictures.yaml` names; the number of the last. */
async function registerMore(clerk: string): Promise<string> {
  const matters = parse(readFileSync(join(__dirname, 'pictures.yaml'), 'utf8')) as Matter[];
  let last = '';
  for (const matter of matters) last = (await register(clerk, matter)).no;
  return last;
}

interface Matter {
  readonly title: string;
  readonly detail: string;
  readonly channel?: string;
  readonly applicant?: string;
}

function register(token: string, { title, detail, channel = 'window', applicant = '王先生' }: Matter) {
  const matter = { title, detail };
  const about = { name: applicant, kind: 'person', phone: '13900000002' };
  return ask<{ no: string; queryCode: string }>('/api/cases', token, { channel, applicant: about, matter });
}

async function caseOfTheMatter(token: string): Promise<string> {
  const { items } = await ask<{ items: { no: string }[] }>('/api/matters', token);
  return items[0]!.no.split('.')[0]!;
}

async function signIn(account: string): Promise<string> {
  const password = readSignIns(DATA)?.find(({ person }) => person === account)?.password;
  if (!password) throw new Error('There is no sample to take pictures of: run npm start first.');
  return (await ask<{ token: string }>('/api/auth/session', undefined, { account, password, as: 'bearer' }))
    .token;
}

async function ask<T>(path: string, token?: string, body?: object): Promise<T> {
  const answer = await fetch(new URL(path, API), {
    method: body ? 'POST' : 'GET',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

void main();
