import { useAddress } from '../../elements/address';

/** What the address narrows the page to. */
const FIELDS = ['under', 'unit', 'cards'] as const;
export type Narrowing = Partial<Record<(typeof FIELDS)[number], string>>;

/** The narrowing that the address names, and how to change it; an undefined value lifts one. */
export function useNarrowing(): [Narrowing, (change: Narrowing) => void] {
  const [params, narrow] = useAddress();
  const now = Object.fromEntries(FIELDS.map((field) => [field, params.get(field) ?? undefined]));
  return [now, narrow];
}
