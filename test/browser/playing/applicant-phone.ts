import type { Page } from 'playwright-core';
import type { CaseState } from '@domain/case/state';
import type { Seen } from '../../../tools/scenario/stage';
import type { BrowserStand } from '../../support/browser';
import type { SentCodes } from '../../support/sent-codes';
import { whatIsSaid } from './what-is-said';
import { wordsOf } from './words';

const [track, report] = [wordsOf('citizens/track'), wordsOf('citizens/report')];
const SIZE = { width: 360, height: 740 };
/** Longer than a rating waits for second thoughts, and twice. */
const SECOND_THOUGHTS_MS = 20_000;

/** What an applicant has in hand after reporting something. */
export interface InHand {
  readonly no: string;
  readonly queryCode: string;
}

/** What somebody reports themselves. */
export interface Report {
  readonly applicant: { readonly name: string; readonly phone: string };
  readonly matter: { readonly title: string; readonly detail: string };
}

/** An applicant at the citizens' pages, with a phone of their own. */
export class ApplicantPhone {
  private page: Page | undefined;
  private inHand: InHand | undefined;

  constructor(
    private readonly stand: BrowserStand,
    private readonly codes: SentCodes,
    private readonly now: () => number,
    /** How the pages call a place. */
    private readonly nameOf: (place: string) => string,
  ) {}

  /** What the phone takes for the time. */
  async setTime(ms: number): Promise<void> {
    await this.page?.clock.setFixedTime(ms);
  }

  /** Takes what the clerk at the window hands over. */
  take(inHand: InHand): void {
    this.inHand = inHand;
  }

  /** Reports something step by step; gives its number. */
  async report(hall: string, { applicant, matter }: Report): Promise<string> {
    const page = await this.open('/citizens/report');
    const next = () => this.press(report.next!);
    await page.getByRole('radio', { name: new RegExp(`^${hall}`) }).check();
    await next();
    await this.write(report.title!, matter.title);
    await this.write(report.detail!, matter.detail);
    await next();
    await next();
    await this.write(report.name!, applicant.name);
    await this.write(report.phone!, applicant.phone);
    await next();
    await next();
    await this.press(report.send!);
    const receipt = page.getByRole('region', { name: report.receipt! });
    const no = await receipt.locator('dt:text-is("' + report['case-no']! + '") + dd').innerText();
    this.inHand = { no, queryCode: await receipt.locator('dd.code').innerText() };
    return no;
  }

  /** Looks the case up, and finds on the page what is recorded and nothing that is not meant for them. */
  async findsWhatIsRecorded(seen: Seen<CaseState>): Promise<void> {
    const page = await this.lookUp();
    const all = page.getByRole('button', { name: /^显示更早的/ });
    if (await all.isVisible()) await all.click();
    const { step, standing, done, untold } = whatIsSaid(seen, this.nameOf);
    const now = await page.locator('.way [aria-current=step] strong').allInnerTexts();
    const text = await page.getByRole('main').innerText();
    expect({
      title: await page.getByRole('heading', { level: 1 }).innerText(),
      now,
      done: await page.locator('.history li > span').allInnerTexts(),
      missing: standing.filter((one) => !text.includes(one)),
      betrayed: untold.filter((one) => text.includes(one)),
      isNarrow: await page.evaluate<boolean>(NARROW),
    }).toEqual({
      ...{ title: seen.state.title, now: step === undefined ? [] : [step], done },
      ...{ missing: [], betrayed: [], isNarrow: true },
    });
  }

  /** Rates in one click, and thinks no more of it. */
  async rate(level: number): Promise<void> {
    const page = await this.lookUp();
    await this.press(track[`level-${level}`]!);
    await page.clock.runFor(SECOND_THOUGHTS_MS);
    await page.getByText(wordsOf('progress').rated!.replace('{level}', track[`level-${level}`]!)).waitFor();
  }

  /** Says that it is not solved after all. */
  async askToReopen(ground: string): Promise<void> {
    const page = await this.lookUp();
    await page.getByText(track.reopen!).click();
    await this.write(track['reopen-ground']!, ground);
    await this.press(track['reopen-send']!);
    const told = wordsOf('progress')['reopened.asked']!.replace('{ground}', ground);
    await page.getByText(told).first().waitFor();
  }

  /** Opens the case by what is in hand, or anew where it is open already. */
  private async lookUp(): Promise<Page> {
    const { no, queryCode } = this.inHand!;
    const standing = (page: Page) => page.getByRole('heading', { name: track.standing! }).waitFor();
    if (this.page && new URL(this.page.url()).pathname.startsWith('/citizens/track/')) {
      await this.page.reload();
      await standing(this.page);
      return this.page;
    }
    const page = await this.open('/citizens/track');
    await this.write(track['query-code']!, queryCode);
    await this.press(track.continue!);
    await this.press(track['otp-send']!);
    await this.write(track.otp!, await this.codes.next(no));
    await this.press(track.open!);
    await standing(page);
    return page;
  }

  private async open(path: string): Promise<Page> {
    if (this.page) await this.page.goto(path);
    this.page ??= await this.stand.open(null, { path, at: this.now(), ...SIZE });
    return this.page;
  }

  private write(label: string, value: string): Promise<void> {
    return this.page!.getByRole('textbox', { name: label, exact: true }).fill(value);
  }

  private press(name: string): Promise<void> {
    return this.page!.getByRole('button', { name, exact: true }).click();
  }
}

/** Whether the page fits the screen without scrolling sideways. */
const NARROW = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
