import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router';
import { useAddress } from '../../elements/address';
import {
  addressOf,
  FIELDS,
  readSearch,
  TABS,
  type CasesQuery,
  type Search,
  type Tab,
} from '../../elements/case-list';

/** In which order lines come: the fewest days left first, or the newest first. */
export type Order = 'due' | '-registered';

export interface QueueSearch {
  readonly tab: Tab;
  readonly search: Search;
  readonly order: Order;
  readonly query: CasesQuery;
  /** The same without its order: what is counted. */
  readonly narrowing: CasesQuery;
  /** What of the address names this list. */
  readonly address: string;
  /** Narrows further; an undefined value lifts a filter. While typing, the address is replaced, not added. */
  readonly narrow: (change: Search, typing?: boolean) => void;
  readonly reset: () => void;
}

export const isTab = (value: string | undefined): value is Tab => TABS.includes(value as Tab);

/** The list that the address names. */
export function useQueueSearch(): QueueSearch {
  const { tab: named } = useParams();
  const [params, change] = useAddress();
  const tab = isTab(named) ? named : 'mine';
  const search = useMemo(() => readSearch(params), [params]);
  const order: Order =
    search.sort === '-registered' || (tab === 'all' && !search.sort) ? '-registered' : 'due';
  const narrowing = useMemo(() => narrowingOf(tab, search), [tab, search]);
  const query = useMemo(() => ({ ...narrowing, sort: order }), [narrowing, order]);
  const narrow = useCallback(
    (narrower: Search, typing = false) => change(narrower, { replace: typing }),
    [change],
  );
  const reset = useCallback(() => change(NOTHING), [change]);
  return useMemo(
    () => ({ tab, search, order, query, narrowing, address: addressOf(tab, search), narrow, reset }),
    [tab, search, order, query, narrowing, narrow, reset],
  );
}

const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, undefined]));

// The values are checked by the API, which says which one is wrong; here they are but text out of an address.
const narrowingOf = (tab: Tab, { sort: _, ...filters }: Search): CasesQuery =>
  ({ ...filters, ...(tab === 'all' ? {} : { tab }) }) as CasesQuery;
