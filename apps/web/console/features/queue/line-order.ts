import type { Schemas } from '../../../api/client';
import type { Order } from './queue-search';
import { timeLeftOf } from './time-left';

export type Line = Schemas['CaseLine'];
/** A page of lines as it was loaded, and where the next begins; null when there is none. */
export interface LinePage {
  items: Line[];
  next: string | null;
}

/** Later than every moment. */
const NEVER = '~';

/** The order of the API; negative when the first comes before the second. */
function compare(order: Order, one: Line, other: Line): number {
  if (order === 'due') return inOrder(firstDue(one), firstDue(other)) || inOrder(one.no, other.no);
  return inOrder(other.registeredAt, one.registeredAt) || inOrder(other.no, one.no);
}

const firstDue = (line: Line): string => timeLeftOf(line).due ?? NEVER;
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Puts lines that changed where they belong now. Those of `changed` that are not among `lines` have left the list. A line
 * that comes after everything loaded is left out while there are further pages: it will come with its page.
 */
export function placeLines(
  pages: readonly LinePage[],
  changed: ReadonlySet<string>,
  lines: readonly Line[],
  order: Order,
): LinePage[] {
  const placed = pages.map(({ items, next }) => ({
    items: items.filter(({ no }) => !changed.has(no)),
    next,
  }));
  for (const line of lines) {
    const page =
      placed.find(({ items }) => items.length > 0 && compare(order, line, items.at(-1)!) < 0) ??
      openEnd(placed);
    if (!page) continue;
    const at = page.items.findIndex((other) => compare(order, line, other) < 0);
    page.items.splice(at < 0 ? page.items.length : at, 0, line);
  }
  return placed.map((page, i) => (isSame(page, pages[i]!) ? pages[i]! : page));
}

const openEnd = (pages: LinePage[]): LinePage | undefined => {
  const last = pages.at(-1);
  return last?.next === null ? last : undefined;
};

const isSame = (one: LinePage, other: LinePage): boolean =>
  one.items.length === other.items.length && one.items.every((line, i) => line === other.items[i]);
