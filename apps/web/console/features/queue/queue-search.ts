import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router';
import { CASE_TABS } from '@domain/case/worklist';
import type { paths } from '../../../api/schema';
import { useAddress } from '../../elements/address';

/** What `GET /api/cases` may be asked. */
export type CasesQuery = NonNullable<paths['/api/cases']['get']['parameters']['query']>;

/** `all`: every case that one sees, closed ones too. */
export const TABS = [...CASE_TABS, 'all'] as const;
export type Tab = (typeof TABS)[number];

/** What no column shows, but a picture of the dashboard may have led here by. */
export const HIDDEN = [
  'under',
  'outcomes',
  'ratings',
  'obstacles',
  'tracks',
  'heldBy',
  'toldFrom',
  'toldTo',
  'onTime',
  'onTheSpot',
] as const;
export type Hidden = (typeof HIDDEN)[number];

/** What a list is narrowed and sorted by; they are named in the address as the API names them. */
const FIELDS = [
  'no',
  'text',
  'applicant',
  'stages',
  'classes',
  'halls',
  'lead',
  'handler',
  'owes',
  'lapsingWithin',
  'overdue',
  'registeredFrom',
  'registeredTo',
  'channels',
  'levels',
  'marks',
  ...HIDDEN,
  'sort',
] as const;
export type Field = (typeof FIELDS)[number];
/** Values as they stand in the address; several are separated by commas. */
export type Search = Readonly<Partial<Record<Field, string>>>;

/** In which order lines come: the fewest days left first, or the newest first. */
export type Order = 'due' | '-registered';

export interface QueueSearch {
  readonly tab: Tab;
  readonly search: Search;
  readonly order: Order;
  readonly query: CasesQuery;
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
  const query = useMemo(() => queryOf(tab, search, order), [tab, search, order]);
  const narrow = useCallback(
    (narrower: Search, typing = false) => change(narrower, { replace: typing }),
    [change],
  );
  const reset = useCallback(() => change(NOTHING), [change]);
  return useMemo(
    () => ({ tab, search, order, query, address: addressOf(tab, search), narrow, reset }),
    [tab, search, order, query, narrow, reset],
  );
}

const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, undefined]));

const readSearch = (params: URLSearchParams): Search =>
  Object.fromEntries(FIELDS.flatMap((field) => (params.get(field) ? [[field, params.get(field)!]] : [])));

const paramsOf = (search: Search): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value));

/** Where the list is found. */
export function addressOf(tab: Tab, search: Search): string {
  const params = new URLSearchParams(paramsOf(search)).toString();
  return `/queue/${tab}${params && `?${params}`}`;
}

// The values are checked by the API, which says which one is wrong; here they are but text out of an address.
const queryOf = (tab: Tab, search: Search, sort: Order): CasesQuery =>
  ({ ...search, sort, ...(tab === 'all' ? {} : { tab }) }) as CasesQuery;
