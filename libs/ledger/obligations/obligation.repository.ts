import type { Moment } from '@domain/calendar/moment';
import type { Owner } from '@domain/kernel/obligation';
import type { DataSource } from 'typeorm';
import { entityOf, type EntityKind } from '../events/stream';
import { hallMomentTerm, type HallMoments } from '../reading/hall-moments';
import { lapsedBy, momentFrom } from '../reading/moments';
import { keyOf, pageOf, type Page, type Paged } from '../reading/page';
import { scopeTerm, type Scope } from '../reading/scope';
import { Where } from '../reading/where';
import { ownersTerm, type Owners } from './owners';

/** What a queue holds; what is left out does not narrow. */
export interface ObligationFilter {
  /** Owned by any of these. */
  readonly owners?: Owners;
  /** Owned by one of these kinds of owners, e.g. no applicant's. */
  readonly ownedAs?: readonly Owner['as'][];
  readonly entity?: EntityKind;
  readonly halls?: readonly string[];
  readonly kinds?: readonly string[];
  /** A unit's, in a case without a handler. */
  readonly unassigned?: boolean;
  /** Owed by this unit, or in a case that it leads. */
  readonly concerning?: string;
  /** Due at or before this moment, which depends on the hall: what is about to lapse. */
  readonly dueUntil?: HallMoments;
  readonly overdue?: boolean;
}

export interface ObligationItem {
  readonly entity: EntityKind;
  readonly no: string;
  readonly title: string;
  readonly hall: string;
  readonly id: string;
  readonly kind: string;
  readonly ref: string | null;
  readonly owner: Owner;
  readonly round: number;
  readonly openedAt: Moment;
  /** Null while a stopped clock leaves it without a due moment. */
  readonly due: Moment | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
}

type Row = Omit<ObligationItem, 'entity' | 'no' | 'owner' | 'openedAt' | 'due'> & {
  stream: string;
  ownerAs: Owner['as'];
  ownerId: string;
  openedAt: Date;
  due: Date | null;
};

const COLUMNS = `o.stream, coalesce(c.title, m.agenda, '') as title, o.hall, o.id, o.kind, o.ref, o.round, o.provisional,
  o.owner_as as "ownerAs", o.owner_id as "ownerId", o.opened_at as "openedAt", o.due_at as due`;
const TABLES = `obligation o
  left join case_file c on o.stream like 'case/%' and c.no = substr(o.stream, 6)
  left join matter m on o.stream like 'matter/%' and m.no = substr(o.stream, 8)`;
const SCOPED = {
  hall: 'o.hall',
  units: 'coalesce(c.units, m.units)',
  people: 'c.people',
  applicant: 'c.applicant_id',
};
/** What has no due moment comes last. The index of this expression carries the queues. */
const BY_DUE = `coalesce(o.due_at, 'infinity')`;

/** Which obligations a queue holds. `now` decides what is overdue. */
interface Narrowing {
  readonly filter: ObligationFilter;
  readonly scope: Scope;
  readonly now: Moment;
}

/** Queues: what is owed now, by whom, the first to fall due first. */
export class ObligationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Open obligations in the scope that fit the filter. Throws CursorError. */
  async list({ page, ...asked }: Narrowing & { page: Page }): Promise<Paged<ObligationItem>> {
    const { where, overdue } = narrowed(asked);
    const key = keyOf(page, 3);
    if (key) where.and(`(${BY_DUE}, o.stream, o.id) > (?::timestamptz, ?, ?)`, ...key);
    const rows = await this.dataSource.query<Row[]>(
      `select ${COLUMNS}, ${overdue} as overdue from ${TABLES} where ${where.sql}
       order by ${BY_DUE}, o.stream, o.id limit ${where.value(page.limit + 1)}`,
      where.values,
    );
    const keyOfRow = ({ due, stream, id }: Row) => [due?.toISOString() ?? 'infinity', stream, id];
    return pageOf(rows, page, { item: itemOf, key: keyOfRow });
  }

  /** How many open obligations in the scope fit the filter. */
  async count(asked: Narrowing): Promise<number> {
    const { where, lapsed } = narrowed(asked);
    // The moment is named even where no filter looks at it: Postgres wants every value to have a type.
    const [row] = await this.dataSource.query<[{ total: number }]>(
      `select count(*)::integer as total, ${lapsed} as lapsed from ${TABLES} where ${where.sql}`,
      where.values,
    );
    return row.total;
  }
}

function narrowed({ filter, scope, now }: Narrowing) {
  const where = new Where();
  const lapsed = `${where.value(lapsedBy(now))}::timestamptz`;
  const overdue = `(o.lapsed_at is not null or coalesce(o.due_at <= ${lapsed}, false))`;
  narrow(where, filter, overdue);
  where.and(scopeTerm(scope, SCOPED, where));
  return { where, lapsed, overdue };
}

function narrow(where: Where, filter: ObligationFilter, overdue: string): void {
  const { owners, unassigned, concerning, dueUntil } = filter;
  if (owners) where.and(ownersTerm(owners, where));
  if (dueUntil) where.and(`${BY_DUE} <= ${hallMomentTerm(dueUntil, 'o.hall', where)}`);
  where
    .and('o.owner_as = any(?)', filter.ownedAs)
    .and('o.stream like ?', filter.entity && `${filter.entity}/%`)
    .and('o.hall = any(?)', filter.halls)
    .and('o.kind = any(?)', filter.kinds)
    .and("(o.owner_as = 'unit' and c.no is not null and c.handler is null) = ?", unassigned)
    .and(`c.lead = ? or (o.owner_as = 'unit' and o.owner_id = ?)`, concerning, concerning)
    .and(`${overdue} = ?`, filter.overdue);
}

const itemOf = ({ stream, ownerAs, ownerId, openedAt, due, ...rest }: Row): ObligationItem => ({
  ...entityOf(stream),
  ...rest,
  owner: { as: ownerAs, id: ownerId },
  openedAt: momentFrom(openedAt),
  due: momentFrom(due),
});
