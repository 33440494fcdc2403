import { at, type LocalDate, type Moment } from '@domain/calendar/moment';
import { CASE_TABS, type CaseTab } from '@domain/case/worklist';
import type { DataSource } from 'typeorm';
import { lapsedBy } from '../reading/moments';
import { scopeTerm, type Scope } from '../reading/scope';
import { Where } from '../reading/where';
import { narrowCases, OF_THE_CASE, owedTerm } from './case-filter';
import { tabFilter, type TabViewer } from './case-tabs';
import { CASE_COLUMNS } from './case.repository';

/** How many cases each tab of the worklist holds. */
export class CaseCountRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The counts of all tabs over the cases in the scope, in one statement: what is open is joined once, and each tab counts
   * by the terms by which its list is narrowed. `now` decides what is overdue.
   */
  async count(query: {
    viewer: TabViewer;
    scope: Scope;
    now: Moment;
  }): Promise<Readonly<Record<CaseTab, number>>> {
    const { viewer, scope, now } = query;
    const where = new Where();
    const lapsed = `${where.value(lapsedBy(now))}::timestamptz`;
    where.and("c.stage <> 'archived'").and(scopeTerm(scope, CASE_COLUMNS, where));
    const flags: string[] = [];
    const counts = CASE_TABS.map((tab) => {
      const filter = tabFilter(tab, viewer);
      const ofCase = new Where(where.values);
      narrowCases(ofCase, filter, lapsed);
      const owed = owedTerm(filter, ofCase, lapsed);
      if (owed !== undefined) {
        flags.push(`bool_or(${owed}) as "${tab}"`);
        ofCase.and(`w."${tab}"`);
      }
      return `count(*) filter (where ${ofCase.sql})::integer as "${tab}"`;
    });
    const [row] = await this.dataSource.query<[Record<CaseTab, number>]>(
      `with seen as materialized (
         select c.no, c.stage, c.lead, c.handler, c.promise_lapsed, c.due_at from case_file c where ${where.sql}),
       owed as (select c.no, ${flags.join(', ')} from seen c join obligation o on ${OF_THE_CASE} group by c.no)
       select ${counts.join(', ')} from seen c left join owed w on w.no = c.no`,
      where.values,
    );
    return row;
  }

  /**
   * How many cases, of one hall or of all, owe something that is due on a day or later, or whose clock stands still: those
   * that a change of the calendar from that day may move.
   */
  async countDueFrom(day: LocalDate, hall?: string): Promise<number> {
    const where = new Where()
      .and("c.stage <> 'archived'")
      .and(
        `(c.clock = 'stopped' or exists (select from obligation o where ${OF_THE_CASE} and o.due_at >= ?))`,
        at(day, '00:00'),
      )
      .and('c.hall = ?', hall);
    const [row] = await this.dataSource.query<[{ count: number }]>(
      `select count(*)::integer as count from case_file c where ${where.sql}`,
      where.values,
    );
    return row.count;
  }
}
