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
  /** What falls due first of all that is open. */
  readonly next: NextDue | null;
}

export interface NextDue {
  readonly kind: string;
  readonly owner: Owner;
  /** Null while a stopped clock leaves it without a due moment. */
  readonly due: Moment | null;
}

/** `due`: by the promise, or without one by what else falls due first; those without a due moment last. */
export const CASE_ORDERS = ['-registered', 'due'] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

type Row = Omit<CaseListItem, 'registeredAt' | 'closedAt' | 'due' | 'next'> & {
  registeredAt: Date;
  closedAt: Date | null;
  due: Date | null;
  firstDue: Date | null;
  nextKind: string | null;
  nextAs: Owner['as'];
  nextId: string;
  nextDue: Date | null;
};

const COLUMNS = `c.no, c.title, c.hall, c.lead, c.handler, c.stage, c.outcome, c.class, c.level, c.channel, c.green,
  c.applicant_id as "applicantId", c.registered_at as "registeredAt", c.closed_at as "closedAt", c.due_at as due,
  c.provisional, c.clock, c.need_by_risk as "needByRisk", c.version, handler.name as "handlerName",
  next.kind as "nextKind", next.owner_as as "nextAs", next.owner_id as "nextId", next.due_at as "nextDue",
  c.first_due_at as "firstDue"`;
const BESIDE = `
  left join person handler on handler.id = c.handler
  left join lateral (
    select o.kind, o.owner_as, o.owner_id, o.due_at from obligation o where ${OF_THE_CASE}
    order by coalesce(o.due_at, 'infinity'), o.id limit 1) next on true`;

/** In what order lists come, and the place of a row in it. The indexes of these expressions carry the lists. */
const ORDERS = {
  '-registered': {
    by: 'c.registered_at desc, c.no desc',
    after: '(c.registered_at, c.no) < (?::timestamptz, ?)',
    key: ({ registeredAt, no }: Row) => [registeredAt.toISOString(), no],
  },
  due: {
    by: `coalesce(c.first_due_at, 'infinity'), c.no`,
    after: `(coalesce(c.first_due_at, 'infinity'), c.no) > (?::timestamptz, ?)`,
    key: ({ firstDue, no }: Row) => [firstDue?.toISOString() ?? 'infinity', no],
  },
} as const;

/** Lists of cases. */
export class CaseListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Cases in the scope that fit every filter, newest first unless another order is asked for. `now` decides what is
   * overdue. Throws CursorError.
   */
  async search(query: {
    filters: readonly CaseFilter[];
    scope: Scope;
    page: Page;
    now: Moment;
    order?: CaseOrder;
  }): Promise<Paged<CaseListItem>> {
    const { filters, scope, page, now } = query;
    const order = ORDERS[query.order ?? '-registered'];
    const where = new Where();
    const lapsed = `${where.value(lapsedBy(now))}::timestamptz`;
    for (const filter of filters) {
      narrowCases(where, filter, lapsed);
      const owed = owedTerm(filter, where, lapsed);
      if (owed !== undefined) where.and(`exists (select from obligation o where ${OF_THE_CASE} and ${owed})`);
    }
    where.and(scopeTerm(scope, CASE_COLUMNS, where));
    const key = keyOf(page, 2);
    if (key) where.and(order.after, ...key);
    const rows = await this.dataSource.query<Row[]>(
      `select ${COLUMNS}, ${overdueTerm(lapsed)} as overdue from case_file c ${BESIDE} where ${where.sql}
       order by ${order.by} limit ${where.value(page.limit + 1)}`,
      where.values,
    );
    return pageOf(rows, page, { item: itemOf, key: order.key });
  }
}

function itemOf({ nextKind, nextAs, nextId, nextDue, firstDue: _, ...row }: Row): CaseListItem {
  return {
    ...row,
    registeredAt: momentFrom(row.registeredAt),
    closedAt: momentFrom(row.closedAt),
    due: momentFrom(row.due),
    next:
      nextKind === null
        ? null
        : { kind: nextKind, owner: { as: nextAs, id: nextId }, due: momentFrom(nextDue) },
  };
}
