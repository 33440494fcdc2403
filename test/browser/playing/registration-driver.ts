import type { Locator, Page } from 'playwright-core';
import type { InHand } from './applicant-phone';
import type { Names } from './names';
import { pick } from './pick';
import { wordsOf } from './words';

const words = wordsOf('console/pages/register');
const channels = wordsOf('console/elements');

/** The registration desk, filled in as a clerk does. */
export class RegistrationDriver {
  constructor(
    private readonly page: Page,
    private readonly names: Names,
  ) {}

  /** Gives what stands on the receipt. */
  async register(payload: Record<string, unknown>): Promise<InHand> {
    await this.clearDesk();
    for (const [field, value] of leavesOf(payload)) await this.fill(field, value);
    await this.page.getByRole('button', { name: words['send']! }).click();
    const heading = this.page.getByRole('heading', { name: /^已登记：/ });
    await heading.waitFor();
    const [no, queryCode] = await this.page.locator('.paper .paper-strong').allInnerTexts();
    return { no: no!, queryCode: queryCode! };
  }

  /** The receipt of the case before lies there until the next one is begun. */
  private async clearDesk(): Promise<void> {
    const next = this.page.getByRole('button', { name: words.next! });
    await next.or(this.page.getByLabel(words['field-applicant.name']!)).waitFor();
    if (await next.isVisible()) await next.click();
  }

  private async fill(field: string, value: unknown): Promise<void> {
    const text = String(value as string | number);
    switch (field) {
      case 'channel':
        return this.choose(field, channels[`channel-${text}`]!);
      case 'receivedBy':
        return pick(this.page, this.boxOf(field), this.names.person(text));
      case 'applicant.kind':
        return this.page.getByText(words[`kind-${text}`]!, { exact: true }).click();
      case 'greenChannel.ground':
        await this.page.getByRole('checkbox', { name: words.green! }).check();
    }
    const input = this.page.getByLabel(words[`field-${field}`]!, { exact: true });
    await input.fill(text);
    if (field === 'needBy') await input.press('Enter');
  }

  private async choose(field: string, name: string): Promise<void> {
    await this.boxOf(field).fill(name);
    await this.boxOf(field).press('Enter');
  }

  private boxOf(field: string): Locator {
    return this.page.getByRole('combobox', { name: words[`field-${field}`]! });
  }
}

const leavesOf = (value: Record<string, unknown>, path = ''): [string, unknown][] =>
  Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null
      ? leavesOf(inner as Record<string, unknown>, `${path}${name}.`)
      : [[`${path}${name}`, inner] as [string, unknown]],
  );
