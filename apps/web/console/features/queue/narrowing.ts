import { FILTERS, type Filter, type Search } from '../../elements/case-list';

/** Under the header of which column a filter stands, by its key; null where under none. */
const COLUMN_OF: Readonly<Record<Filter, string | null>> = {
  no: 'no',
  text: 'title',
  applicant: 'applicant',
  stages: 'stage',
  classes: 'class',
  halls: 'hall',
  lead: 'lead',
  handler: 'handler',
  owes: 'next',
  lapsingWithin: 'due',
  overdue: 'due',
  marks: 'marks',
  registeredFrom: 'registered',
  registeredTo: 'registered',
  channels: 'channel',
  levels: 'level',
  under: null,
  toldFrom: null,
  toldTo: null,
  onTime: null,
  onTheSpot: null,
  outcomes: null,
  ratings: null,
  obstacles: null,
  tracks: null,
  heldBy: null,
};

/** What narrows a list and stands under none of the columns that are shown. */
export const unseenIn = (search: Search, columns: readonly string[]): Filter[] =>
  FILTERS.filter((filter) => search[filter] && !columns.includes(COLUMN_OF[filter] ?? ''));
