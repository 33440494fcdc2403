import type { Moment } from '@domain/calendar/moment';
import type { Owner } from '@domain/kernel/obligation';
import type { DataSource } from 'typeorm';
import { lapsedBy, momentFrom } from '../reading/moments';
import { keyOf, pageOf, type Page, type Paged } from '../reading/page';
import { scopeTerm, type Scope } from '../reading/scope';
import { Where } from '../reading/where';
import { narrowCases, OF_THE_CASE, overdueTerm, owedTerm, type CaseFilter } from './case-filter';
import { CASE_COLUMNS } from './case.repository';

export interface CaseListItem {
  readonly no: string;
  readonly title: string;
  readonly hall: string;
  readonly lead: string | null;
  readonly handler: string | null;
  readonly stage: string;
  readonly outcome: string | null;
  readonly class: string | null;
  readonly level: string;
  readonly channel: string;
  readonly applicantId: string;
  readonly green: boolean;
  readonly registeredAt: Moment;
  readonly closedAt: Moment | null;
  readonly due: Moment | null;
  readonly provisional: boolean;
  readonly clock: string;
  readonly overdue: boolean;
  readonly needByRisk: boolean;
  readonly version: number;
  readonly handlerName: string | null;
  /** What falls due first of all that is open; in a list narrowed by what is owed, of that. */
  readonly next: NextDue | null;
  readonly standsBy: StandsBy;
}

/** By which due moment a case stands in a list: that of its promise, or that of what falls due `next`. */
export const STANDS_BY = ['promise', 'next'] as const;
export type StandsBy = (typeof STANDS_BY)[number];

export interface NextDue {
  readonly kind: string;
  readonly owner: Owner;
  /** Null while a stopped clock leaves it without a due moment. */
  readonly due: Moment | null;
}

/**
 * `due`: by the promise, or without one by what else falls due first; a list narrowed by what is owed, by when that falls
 * due. Those without a due moment come last.
 */
export const CASE_ORDERS = ['-registered', 'due'] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

type Row = Omit<CaseListItem, 'registeredAt' | 'closedAt' | 'due' | 'next' | 'standsBy'> & {
  registeredAt: Date;
  closedAt: Date | null;
  due: Date | null;
  orderedBy: Date | null;
  nextKind: string | null;
  nextAs: Owner['as'];
  nextId: string;
  nextDue: Date | null;
};

const COLUMNS = `c.no, c.title, c.hall, c.lead, c.handler, c.stage, c.outcome, c.class, c.level, c.channel, c.green,
  c.applicant_id as "applicantId", c.registered_at as "registeredAt", c.closed_at as "closedAt", c.due_at as due,
  c.provisional, c.clock, c.need_by_risk as "needByRisk", c.version, handler.name as "handlerName",
  next.kind as "nextKind", next.owner_as as "nextAs", next.owner_id as "nextId", next.due_at as "nextDue"`;

/** What stands beside a case in a list: `next` is the first to fall due of what most of the terms are true of. */
const beside = (terms: readonly string[]): string => `
  left join person handler on handler.id = c.handler
  left join lateral (
    select o.kind, o.owner_as, o.owner_id, o.due_at from obligation o where ${OF_THE_CASE}
    order by ${terms.map((term) => `(${term}) is true desc, `).join('')}coalesce(o.due_at, 'infinity'), o.id limit 1) next on true`;

/** An order of lists, and the place of a row in it. */
interface Ordering {
  readonly by: string;
  readonly after: string;
  readonly key: (row: Row) => readonly string[];
}

const NEWEST: Ordering = {
  by: 'c.registered_at desc, c.no desc',
  after: '(c.registered_at, c.no) < (?::timestamptz, ?)',
  key: ({ registeredAt, no }) => [registeredAt.toISOString(), no],
};
const firstBy = (moment: string): Ordering => ({
  by: `coalesce(${moment}, 'infinity'), c.no`,
  after: `(coalesce(${moment}, 'infinity'), c.no) > (?::timestamptz, ?)`,
  key: ({ orderedBy, no }) => [orderedBy?.toISOString() ?? 'infinity', no],
});

/** Which cases a list holds. `now` decides what is overdue. */
interface Narrowing {
  readonly filters: readonly CaseFilter[];
  readonly scope: Scope;
  readonly now: Moment;
}

/** Lists of cases. Indexes of the expressions of their order carry those that are not narrowed by what is owed. */
export class CaseListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Cases in the scope that fit every filter, newest first unless another order is asked for. Throws
   * CursorError.
   */
  async search(query: Narrowing & { page: Page; order?: CaseOrder }): Promise<Paged<CaseListItem>> {
    const { page } = query;
    const { where, lapsed, terms } = narrowed(query);
    const moment = terms.length > 0 ? 'next.due_at' : 'c.first_due_at';
    const order = query.order === 'due' ? firstBy(moment) : NEWEST;
    const key = keyOf(page, 2);
    if (key) where.and(order.after, ...key);
    const rows = await this.dataSource.query<Row[]>(
      `select ${COLUMNS}, ${moment} as "orderedBy", ${overdueTerm(lapsed)} as overdue
       from case_file c ${beside(terms)} where ${where.sql}
       order by ${order.by} limit ${where.value(page.limit + 1)}`,
      where.values,
    );
    const item = (row: Row) => itemOf(row, terms.length > 0 || row.due === null ? 'next' : 'promise');
    return pageOf(rows, page, { item, key: order.key });
  }

  /** How many cases in the scope fit every filter. It reads all of them: a list asks once, not with each page. */
  async count(query: Narrowing): Promise<number> {
    const { where, lapsed } = narrowed(query);
    // The moment is named even where no filter looks at it: Postgres wants every value to have a type.
    const [row] = await this.dataSource.query<[{ total: number }]>(
      `select count(*)::integer as total, ${lapsed} as lapsed from case_file c where ${where.sql}`,
      where.values,
    );
    return row.total;
  }
}

/** The condition of a list; `terms` are what it asks of something open in the case. */
function narrowed({ filters, scope, now }: Narrowing) {
  const where = new Where();
  const lapsed = `${where.value(lapsedBy(now))}::timestamptz`;
  for (const filter of filters) narrowCases(where, filter, lapsed);
  const terms = filters.flatMap((filter) => owedTerm(filter, where, lapsed) ?? []);
  for (const term of terms) where.and(`exists (select from obligation o where ${OF_THE_CASE} and ${term})`);
  where.and(scopeTerm(scope, CASE_COLUMNS, where));
  return { where, lapsed, terms };
}

function itemOf(found: Row, standsBy: StandsBy): CaseListItem {
  const { nextKind, nextAs, nextId, nextDue, orderedBy: _, ...row } = found;
  return {
    ...row,
    registeredAt: momentFrom(row.registeredAt),
    closedAt: momentFrom(row.closedAt),
    due: momentFrom(row.due),
    next:
      nextKind === null
        ? null
        : { kind: nextKind, owner: { as: nextAs, id: nextId }, due: momentFrom(nextDue) },
    standsBy,
  };
}
