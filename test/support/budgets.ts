import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { setting } from './setting';

/** The built scripts: which of them need which from the start, and what they weigh on the line. */
export class Scripts {
  private readonly folder = setting('TEST_PAGES', 'the built pages');
  /** What the console's page names, and its words in Chinese. */
  readonly first: ReadonlySet<string>;
  private readonly entry: string;

  constructor() {
    this.entry = this.named(readFileSync(join(this.folder, 'index.html'), 'utf8'), 'console');
    this.first = this.with(this.lazily('words.zh-CN'));
  }

  /** The file of a chunk that the console loads when it is needed. */
  lazily(chunk: string, from = this.entry): string {
    return this.named(this.text(from), chunk);
  }

  /** All scripts that are there before the page of these chunks is drawn. */
  with(...chunks: readonly string[]): ReadonlySet<string> {
    const all = new Set<string>();
    const add = (file: string): void => {
      if (all.has(file)) return;
      all.add(file);
      for (const [, needed] of this.text(file).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) add(needed!);
    };
    [this.entry, ...chunks].forEach(add);
    return new Set([...(this.first ?? []), ...all]);
  }

  /** What they weigh compressed, in KB. */
  weigh(files: ReadonlySet<string>): number {
    const weights = [...files].map((file) => gzipSync(this.text(file)).length);
    return weights.reduce((sum, weight) => sum + weight, 0) / 1024;
  }

  private text(file: string): string {
    return readFileSync(join(this.folder, 'assets', file), 'utf8');
  }

  private named(text: string, chunk: string): string {
    const found = new RegExp(`[/"](${chunk.replaceAll('.', '\\.')}-[\\w-]{8}\\.js)`).exec(text);
    if (!found) throw new Error(`there is no script ${chunk}`);
    return found[1]!;
  }
}

/** As on a computer so many times slower than this one. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** From here on the page keeps how long each interaction took until it was painted. */
export const watchInteractions = (page: Page): Promise<void> => page.evaluate(WATCH);
const WATCH = `
  window.interactions = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) interactions.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
`;

/** The longest interaction since the last look, in ms; what took less than a frame counts as nothing. */
export const longestInteraction = (page: Page): Promise<number> => page.evaluate<number>(LONGEST);
const LONGEST = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
  done(Math.max(0, ...interactions.splice(0)))))))`;

/** When things stood on the screen after a decision, in ms since its answer arrived. */
export interface LedOn {
  /** The way on to the next case. */
  readonly offered: number;
  /** The next case: what it is, and what can be done. */
  readonly there: number;
  /** Everything that has happened to it. */
  readonly whole: number;
}

/** From here on the page itself takes the way on as soon as it can be seen, and keeps what stood when. */
export const watchLeadingOn = (page: Page, command: string, wayOn: string): Promise<void> =>
  page.evaluate(`(${LEAD_ON})(${JSON.stringify(command)}, ${JSON.stringify(wayOn)})`);
const LEAD_ON = `(command, wayOn) => {
  const title = () => document.querySelector('h1')?.textContent;
  const before = title();
  const conditions = {
    offered: () => [...document.querySelectorAll('a')].find((one) => one.textContent === wayOn),
    there: () => title() && title() !== before && document.querySelector('.action-bar button'),
    whole: () => document.querySelector('.stream li'),
  };
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  const met = (condition) => new Promise((done) => {
    const look = () => condition() && (observer.disconnect(), done(condition()));
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
  const lead = async () => {
    const way = await met(conditions.offered);
    const offered = await painted();
    way.click();
    await met(conditions.there);
    const there = await painted();
    await met(conditions.whole);
    const whole = await painted();
    const answer = performance.getEntriesByType('resource').findLast(({ name }) => name.endsWith('/commands/' + command));
    const since = (time) => time - answer.responseEnd;
    return { offered: since(offered), there: since(there), whole: since(whole) };
  };
  performance.setResourceTimingBufferSize(2000);
  window.ledOn = lead();
}`;

export const ledOn = (page: Page): Promise<LedOn> => page.evaluate<LedOn>('window.ledOn');
