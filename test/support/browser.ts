import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { COOKIES } from '../../apps/api/session/session.cookie';
import { setting } from './setting';
import { TestProduct } from './product';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** To see what a failing test saw. */
const PHOTOS = process.env.BROWSER_PHOTOS;

export interface Opening {
  /** Where to begin; `/` by default. */
  readonly path?: string;
  /** Where the product answers, if not at the suite's own API. */
  readonly origin?: string;
  readonly language?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** What the browser takes for the time, in milliseconds since 1970; the machine's by default. */
  readonly at?: number;
  /** A browser that runs no script of a page when this is false. */
  readonly scripts?: boolean;
}

/** Nodes that axe objects to, as `rule: html`; only what it calls serious or critical. */
export type Objections = readonly string[];

/** A product with pages, and a Chromium in which people have browsers of their own. */
export class BrowserStand {
  /** What pages wrote as errors: a test that leaves some has failed. */
  readonly complaints: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    readonly product: TestProduct,
    private readonly chromium: Browser,
  ) {}

  static async start(settings: Readonly<Record<string, string>> = {}): Promise<BrowserStand> {
    const executablePath = setting('TEST_CHROMIUM', 'a browser');
    const [product, browser] = await Promise.all([
      TestProduct.start({ WEB_DIR: setting('TEST_PAGES', 'the built pages'), ...settings }),
      chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] }),
    ]);
    return new BrowserStand(product, browser);
  }

  async stop(): Promise<void> {
    await this.photograph();
    await this.chromium.close();
    await this.product.stop();
  }

  /** A browser of somebody's own: signed in as the person, or as nobody. */
  async open(person: string | null, opening: Opening = {}): Promise<Page> {
    const { path = '/', language = 'zh-CN', theme = 'light', width = 1280, height = 800 } = opening;
    const { origin = this.product.api.url } = opening;
    const context = await this.chromium.newContext({
      ...{ baseURL: origin, viewport: { width, height }, timezoneId: 'Asia/Shanghai' },
      ...{ locale: language, colorScheme: theme, reducedMotion: 'reduce' },
      javaScriptEnabled: opening.scripts ?? true,
    });
    this.contexts.push(context);
    if (person) await this.signIn(context, person);
    await context.addInitScript(`localStorage.setItem('agency-assist.language', '${language}')`);
    const page = await context.newPage();
    if (opening.at !== undefined) await page.clock.setFixedTime(opening.at);
    this.listen(page, person ?? 'nobody');
    await page.goto(path);
    return page;
  }

  /** Closes every browser that is open, and throws when a page has complained. */
  async close(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
    const said = this.complaints.splice(0);
    if (said.length > 0) throw new Error(`Pages wrote errors:\n${said.join('\n')}`);
  }

  /** What is open when a suite stops early, as pictures in the folder that BROWSER_PHOTOS names. */
  private async photograph(): Promise<void> {
    if (!PHOTOS) return;
    const pages = this.contexts.flatMap((context) => context.pages());
    for (const [i, page] of pages.entries())
      await page.screenshot({ path: join(PHOTOS, `${i}.png`), fullPage: true });
  }

  private async signIn(context: BrowserContext, person: string): Promise<void> {
    const { api } = this.product;
    const value = await api.tokenOf(person);
    const { hostname } = new URL(api.url);
    await context.addCookies([{ name: COOKIES.person, value, domain: hostname, path: '/api' }]);
  }

  private listen(page: Page, who: string): void {
    page.on('pageerror', (error) => this.complaints.push(`${who}: ${error.message}`));
    page.on('console', (message) => {
      // The browser itself writes down every answer that is not a success; pages are expected to show those.
      const own = message.type() === 'error' && !message.text().startsWith('Failed to load resource');
      if (own) this.complaints.push(`${who} on ${page.url()}: ${message.text()}`);
    });
  }
}

/** What axe calls serious or critical on the page as it stands (WCAG 2.1 A and AA). */
export async function objectionsOf(page: Page): Promise<Objections> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
