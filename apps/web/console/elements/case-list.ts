import { CASE_TABS } from '@domain/case/worklist';
import type { paths } from '../../api/schema';

/** What `GET /api/cases` may be asked. */
export type CasesQuery = NonNullable<paths['/api/cases']['get']['parameters']['query']>;

/** `all`: every case that one sees, closed ones too. */
export const TABS = [...CASE_TABS, 'all'] as const;
export type Tab = (typeof TABS)[number];

/** What a list is narrowed by; they are named in the address as the API names them. */
export const FILTERS = [
  'no',
  'text',
  'applicant',
  'stages',
  'classes',
  'halls',
  'under',
  'lead',
  'handler',
  'owes',
  'lapsingWithin',
  'overdue',
  'registeredFrom',
  'registeredTo',
  'toldFrom',
  'toldTo',
  'onTime',
  'onTheSpot',
  'outcomes',
  'ratings',
  'obstacles',
  'tracks',
  'heldBy',
  'channels',
  'levels',
  'marks',
] as const satisfies readonly (keyof CasesQuery)[];
export type Filter = (typeof FILTERS)[number];
/** What else of a list stands in its address. */
export const FIELDS = [...FILTERS, 'sort'] as const;
/** Values as they stand in the address; several are separated by commas. */
export type Search = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

/** Where a list is found. Whatever narrows it is named on its page. */
export function addressOf(tab: Tab, search: Search): string {
  const given = Object.entries(search).filter(([, value]) => value);
  const params = new URLSearchParams(given).toString();
  return `/queue/${tab}${params && `?${params}`}`;
}

/** What the address of a list says; what no list knows is left out. */
export const readSearch = (params: URLSearchParams): Search =>
  Object.fromEntries(FIELDS.flatMap((field) => (params.get(field) ? [[field, params.get(field)!]] : [])));
