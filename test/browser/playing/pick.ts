import type { Locator, Page } from 'playwright-core';
import { wordsOf } from './words';

const nobody = wordsOf('console/forms')['people-none']!;

/** The page has no such choice. */
export class NotOffered extends Error {}

/** Finds something in a list by typing its name, where one can type. Throws `NotOffered` when the list says it has none. */
export const pick = (page: Page, box: Locator, name: string): Promise<void> =>
  choose(page, box, name, `[title="${name}"]`);

/** The same for something of which only the beginning is known. */
export const pickBeginning = (page: Page, box: Locator, name: string): Promise<void> =>
  choose(page, box, name, `[title^="${name}"]`);

async function choose(page: Page, box: Locator, typed: string, titled: string): Promise<void> {
  await box.click();
  if (await box.isEditable()) await box.fill(typed);
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  const option = list.locator(`.ant-select-item-option${titled}`);
  const none = list.getByText(nobody, { exact: true }).or(list.locator('.ant-empty'));
  await option.or(none).waitFor();
  if (await none.isVisible()) throw new NotOffered(typed);
  await option.click();
}
