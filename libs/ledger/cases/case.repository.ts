import type { Moment } from '@domain/calendar/moment';
import type { CaseState } from '@domain/case/state';
import type { DataSource } from 'typeorm';
import { prepared } from '../prepared';
import { momentFrom } from '../reading/moments';
import { scopeTerm, type Scope, type Scoped } from '../reading/scope';
import { Where } from '../reading/where';
import type { CaseFileEntity } from './case-file.entity';

/** A case as last recorded. */
export interface CaseRecord {
  readonly no: string;
  readonly hall: string;
  readonly lead: string | null;
  readonly handler: string | null;
  readonly stage: string;
  readonly outcome: string | null;
  readonly class: string | null;
  readonly level: string;
  readonly channel: string;
  readonly title: string;
  readonly detail: string | null;
  readonly applicantId: string;
  readonly queryCode: string | null;
  readonly registeredAt: Moment;
  readonly acceptedAt: Moment | null;
  readonly toldAt: Moment | null;
  readonly closedAt: Moment | null;
  /** How many events it has taken in. */
  readonly version: number;
  readonly policy: { readonly profile: string; readonly version: number };
  readonly calendar: string;
  readonly nextWake: Moment | null;
  readonly state: CaseState;
}

/** What a command needs to know of its case: it comes with every command, so nothing else does. */
export type CommandedCase = Pick<
  CaseRecord,
  'no' | 'hall' | 'applicantId' | 'version' | 'policy' | 'nextWake' | 'state'
>;

export const CASE_COLUMNS = {
  hall: 'c.hall',
  units: 'c.units',
  people: 'c.people',
  applicant: 'c.applicant_id',
} as const;

/** Single cases, as the ledger last recorded them. */
export class CaseRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The case, if there is one and it lies in the scope. */
  async find(no: string, scope: Scope = { of: 'all' }): Promise<CaseRecord | undefined> {
    return this.findBy('c.no = ?', no, scope);
  }

  /** The cases of these numbers, whoever asks, in the order of registration; each with whether it lies in the scope. */
  async listNamed(
    nos: readonly string[],
    scope: Scope,
  ): Promise<{ readonly record: CaseRecord; readonly inScope: boolean }[]> {
    const where = new Where().and('c.no = any(?)', nos);
    const seen = scopeTerm(scope, CASE_COLUMNS, where);
    const rows = await this.dataSource.query<(CaseRow & { in_scope: boolean })[]>(
      `select ${CASE_ROW}, (${seen}) as in_scope from case_file c where ${where.sql}
       order by c.registered_at, c.no`,
      where.values,
    );
    return rows.map((row) => ({ record: recordOf(row), inScope: row.in_scope }));
  }

  /** What is asked to know who may see the case, if there is one and it lies in the scope. */
  async findScoped(no: string, scope: Scope): Promise<Scoped | undefined> {
    const where = new Where().and('c.no = ?', no);
    where.and(scopeTerm(scope, CASE_COLUMNS, where));
    const rows = await this.dataSource.query<Scoped[]>(
      `select c.hall, c.units, c.people from case_file c where ${where.sql}`,
      where.values,
    );
    return rows[0];
  }

  /** The case with this code on its receipt. */
  async findByQueryCode(code: string): Promise<CaseRecord | undefined> {
    return this.findBy('c.query_code = ?', code, { of: 'all' });
  }

  private async findBy(term: string, value: string, scope: Scope): Promise<CaseRecord | undefined> {
    const where = new Where().and(term, value);
    where.and(scopeTerm(scope, CASE_COLUMNS, where));
    const text = `select ${CASE_ROW} from case_file c where ${where.sql}`;
    const [row] = await prepared<CaseRow>(this.dataSource, text, where.values);
    return row && recordOf(row);
  }
}

/** A row as the driver returns it. */
export type CaseRow = Pick<
  CaseFileEntity,
  'no' | 'hall' | 'lead' | 'handler' | 'stage' | 'outcome' | 'class' | 'level'
> &
  Pick<CaseFileEntity, 'channel' | 'title' | 'detail' | 'version' | 'calendar' | 'state'> & {
    applicant_id: string;
    query_code: string | null;
    registered_at: Date;
    accepted_at: Date | null;
    told_at: Date | null;
    closed_at: Date | null;
    policy_profile: string;
    policy_version: number;
    next_wake: Date | null;
  };

const COMMANDED_COLUMNS = [
  ...['no', 'hall', 'applicant_id', 'version', 'policy_profile', 'policy_version', 'next_wake', 'state'],
] as const satisfies readonly (keyof CaseRow)[];
const ROW_COLUMNS = [
  ...COMMANDED_COLUMNS,
  ...['lead', 'handler', 'stage', 'outcome', 'class', 'level', 'channel', 'title', 'detail', 'query_code'],
  ...['registered_at', 'accepted_at', 'told_at', 'closed_at', 'calendar'],
] as const satisfies readonly (keyof CaseRow)[];

export type CommandedRow = Pick<CaseRow, (typeof COMMANDED_COLUMNS)[number]>;

/** Columns by name: prepared with `*`, a statement fails from the moment the table gets a column. */
const named = (columns: readonly string[]): string => columns.map((column) => `c.${column}`).join(', ');
const CASE_ROW = named(ROW_COLUMNS);
export const COMMANDED_ROW = named(COMMANDED_COLUMNS);

export function commandedOf(row: CommandedRow): CommandedCase {
  const { no, hall, version, state } = row;
  return {
    ...{ no, hall, version, state },
    applicantId: row.applicant_id,
    policy: { profile: row.policy_profile, version: row.policy_version },
    nextWake: momentFrom(row.next_wake),
  };
}

function recordOf(row: CaseRow): CaseRecord {
  const { lead, handler, stage, outcome, level, channel, title, detail, calendar } = row;
  return {
    ...commandedOf(row),
    ...{ lead, handler, stage, outcome, level, channel, title, detail, calendar },
    class: row.class,
    queryCode: row.query_code,
    registeredAt: momentFrom(row.registered_at),
    acceptedAt: momentFrom(row.accepted_at),
    toldAt: momentFrom(row.told_at),
    closedAt: momentFrom(row.closed_at),
  };
}
