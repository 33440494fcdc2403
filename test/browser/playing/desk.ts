import type { Locator, Page, Response } from 'playwright-core';
import type { Command } from '@domain/kernel/command';
import type { Refusal } from '@domain/kernel/refusal';
import type { Shape } from '@domain/kernel/shape';
import type { InHand } from './applicant-phone';
import { FormDriver } from './form-driver';
import type { Names } from './names';
import { NotOffered } from './pick';
import { RegistrationDriver } from './registration-driver';
import { wordsOf } from './words';

/** The case or matter that a command is for, as the page shows it once it is up to date. */
export interface Target {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly version: number;
}

export const REGISTER = '/register';
export const pathOf = ({ entity, no }: Omit<Target, 'version'>): string => `/${entity}s/${no}`;

const refusals = wordsOf('refusals');
const commands = wordsOf('commands');
const actions = wordsOf('console/actions');

/** Somebody at their browser, who registers and decides by what stands on the page. */
export class Desk {
  constructor(
    private readonly page: Page,
    private readonly names: Names,
  ) {}

  /** What the browser takes for the time. */
  setTime(ms: number): Promise<void> {
    return this.page.clock.setFixedTime(ms);
  }

  /** Registers a case; gives what stands on the receipt. */
  async register(payload: Record<string, unknown>): Promise<InHand> {
    await this.open(REGISTER);
    return new RegistrationDriver(this.page, this.names).register(payload);
  }

  /** Opens the case or matter, finds the action, fills in its form and sends it; why it was refused, if it was. */
  async give(target: Target, { name, payload }: Command, shape: Shape): Promise<Refusal | undefined> {
    await this.goTo(target);
    if (!(await this.choose(name))) return this.refusalOfClosed(target, name, payload);
    const form = new FormDriver(this.page, name, this.names);
    await form.form.waitFor();
    try {
      await form.fill(shape, payload as Record<string, unknown>);
      const refusal = await this.send(form, name);
      if (refusal) await form.giveUp();
      return refusal;
    } catch (error) {
      if (!(error instanceof NotOffered)) throw error;
      await form.giveUp();
      return this.refusalOfClosed(target, name, payload);
    }
  }

  /** The form of what was given has closed. */
  isDone(): Promise<void> {
    return this.page.locator('form.action-form').waitFor({ state: 'hidden' });
  }

  /** Finds a text on the page of a case. */
  async reads(target: Target, text: string): Promise<void> {
    await this.goTo(target);
    await this.page.getByText(text).first().waitFor();
  }

  private async goTo(target: Target): Promise<void> {
    await this.open(pathOf(target));
    await this.page
      .locator(`.action-bar[data-no="${target.no}"][data-version="${target.version}"]`)
      .waitFor();
  }

  /** By the link where the page has one. */
  private async open(path: string): Promise<void> {
    if (new URL(this.page.url()).pathname === path) return;
    const link = this.page.locator(`a[href="${path}"]`).first();
    await ((await link.isVisible()) ? link.click() : this.page.goto(path));
  }

  private get bar(): Locator {
    return this.page.getByRole('region', { name: actions.actions!, exact: true });
  }

  /** Takes the action that is at hand, or from the list of all that are open; false when it is not there. */
  private async choose(command: string): Promise<boolean> {
    const named = this.page.getByText(commands[command]!, { exact: true });
    const atHand = this.bar.locator('.action-button').filter({ has: named }).first();
    if (await atHand.isVisible()) return atHand.click().then(() => true);
    const all = this.bar.getByRole('button', { name: allActions });
    if (!(await all.isEnabled())) return false;
    await all.click();
    const list = this.page.getByRole('dialog', { name: actions['all-actions']! });
    await list.getByRole('textbox', { name: actions['find-action']! }).fill(command);
    const found = list.getByRole('button', { name: new RegExp(`^${commands[command]}`) }).first();
    const none = list.getByText(actions['no-such-action']!);
    await found.or(none).waitFor();
    const isThere = await found.isVisible();
    if (isThere) await found.click();
    else await this.page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    return isThere;
  }

  /** Sends the form and says yes if asked; it goes out, or leads to what is wrong in it. */
  private async send(form: FormDriver, command: string): Promise<Refusal | undefined> {
    const sent = this.page.waitForResponse(
      (response) => response.url().endsWith(`/commands/${command}`) && response.request().method() === 'POST',
    );
    sent.catch(() => undefined);
    await form.send();
    const { fault, yes } = form;
    const held = fault.or(yes).first().waitFor();
    held.catch(() => undefined);
    const answer = await Promise.race([sent, held]);
    if (answer) return refusalIn(answer);
    if (await fault.isVisible()) return codeIn((await fault.textContent()) ?? '');
    await yes.click();
    return refusalIn(await sent);
  }

  /** What is not offered is refused by the engine, too. */
  private async refusalOfClosed(target: Target, command: string, payload: unknown): Promise<Refusal> {
    const answer = await this.page.request.post(`/api${pathOf(target)}/commands/${command}`, {
      data: payload,
      headers: { 'Idempotency-Key': crypto.randomUUID(), Origin: new URL(this.page.url()).origin },
    });
    if (answer.ok()) throw new Error(`The page does not offer ${command}, and the engine takes it.`);
    const { code } = (await answer.json()) as { code: string };
    return { code };
  }
}

const allActions = new RegExp(actions['all-actions-count']!.replace(/\{count\}/, '\\d+'));

async function refusalIn(response: Response): Promise<Refusal | undefined> {
  if (response.ok()) return undefined;
  const { code, field, rule } = (await response.json()) as Refusal;
  return { code, field, rule };
}

/** The code whose words the page shows. */
function codeIn(text: string): Refusal {
  const found = Object.entries(refusals).find(([, said]) => text.includes(said));
  return { code: found?.[0] ?? 'CASE.INVALID' };
}
