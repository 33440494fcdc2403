import type { Moment } from '@domain/calendar/moment';
import type { MatterState } from '@domain/matter/state';
import type { DataSource } from 'typeorm';
import { momentFrom } from '../reading/moments';
import { keyOf, pageOf, type Page, type Paged } from '../reading/page';
import { scopeTerm, type Scope, type Scoped } from '../reading/scope';
import { Where } from '../reading/where';

export interface MatterItem {
  readonly no: string;
  readonly hall: string;
  readonly stage: string;
  readonly agenda: string | null;
  readonly calledAt: Moment;
  readonly endedAt: Moment | null;
  readonly referredUp: string | null;
  readonly cases: readonly string[];
  readonly units: readonly string[];
  readonly version: number;
}
export interface ListedMatter extends MatterItem {
  /** Null once it has ended. */
  readonly state: MatterState | null;
}
export interface MatterRecord extends MatterItem {
  readonly policyProfile: string;
  readonly calendar: string;
  readonly nextWake: Moment | null;
  readonly state: MatterState;
}

type Raw<T> = {
  [K in keyof T]: K extends 'calledAt' ? Date : K extends 'endedAt' | 'nextWake' ? Date | null : T[K];
};

const COLUMNS = `m.no, m.hall, m.stage, m.agenda, m.called_at as "calledAt", m.ended_at as "endedAt",
  m.referred_up as "referredUp", m.cases, m.units, m.version`;
const REST = `m.policy_profile as "policyProfile", m.calendar, m.next_wake as "nextWake", m.state`;
const SCOPED = { hall: 'm.hall', units: 'm.units' };
const OPEN = `m.stage in ('called', 'deliberating', 'countersigning')`;

/** The joint committee's matters (议题) as last recorded. */
export class MatterRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The matter, if there is one and it lies in the scope. */
  async find(no: string, scope: Scope = { of: 'all' }): Promise<MatterRecord | undefined> {
    const where = new Where().and('m.no = ?', no);
    where.and(scopeTerm(scope, SCOPED, where));
    const [row] = await this.dataSource.query<Raw<MatterRecord>[]>(
      `select ${COLUMNS}, ${REST} from matter m where ${where.sql}`,
      where.values,
    );
    return row && { ...row, ...momentsOf(row), nextWake: momentFrom(row.nextWake) };
  }

  /** What decides who sees the matter, if it lies in the scope. */
  async findScoped(no: string, scope: Scope): Promise<Scoped | undefined> {
    const where = new Where().and('m.no = ?', no);
    where.and(scopeTerm(scope, SCOPED, where));
    const rows = await this.dataSource.query<Scoped[]>(
      `select m.hall, m.units, '{}'::text[] as people from matter m where ${where.sql}`,
      where.values,
    );
    return rows[0];
  }

  /** Matters in the scope, the latest called first. Throws CursorError. */
  async list(query: {
    scope: Scope;
    page: Page;
    open?: boolean;
    case?: string;
  }): Promise<Paged<ListedMatter>> {
    const { scope, page, open } = query;
    const where = new Where().and(`${OPEN} = ?`, open).and('m.cases @> array[?]::text[]', query.case);
    where.and(scopeTerm(scope, SCOPED, where));
    const key = keyOf(page, 2);
    if (key) where.and('(m.called_at, m.no) < (?::timestamptz, ?)', ...key);
    const rows = await this.dataSource.query<Raw<ListedMatter>[]>(
      `select ${COLUMNS}, case when ${OPEN} then m.state end as state from matter m where ${where.sql}
       order by m.called_at desc, m.no desc limit ${where.value(page.limit + 1)}`,
      where.values,
    );
    const item = (row: Raw<ListedMatter>): ListedMatter => ({ ...row, ...momentsOf(row) });
    return pageOf(rows, page, { item, key: (row) => [row.calledAt.toISOString(), row.no] });
  }
}

const momentsOf = ({ calledAt, endedAt }: Raw<MatterItem>) => ({
  calledAt: momentFrom(calledAt),
  endedAt: momentFrom(endedAt),
});
