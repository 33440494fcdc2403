import type { LocalDate, Moment } from '@domain/calendar/moment';
import { at } from '@domain/calendar/moment';
import type { DataSource } from 'typeorm';
import { lapsedBy } from '../reading/moments';
import { scopeTerm, type Scope } from '../reading/scope';
import { Where } from '../reading/where';
import { overdueTerm } from './case-filter';
import { CASE_COLUMNS } from './case.repository';

type Counts = Readonly<Record<string, number>>;

/** Basic figures of the cases registered in a time. Out-of-scope cases count as received, not as resolvable (U9). */
export interface CaseStatistics {
  readonly received: number;
  readonly byStage: Counts;
  readonly byChannel: Counts;
  readonly byClass: Counts;
  readonly byOutcome: Counts;
  readonly byHall: Counts;
  /** Told a result, and of those within the promise. */
  readonly told: number;
  readonly toldOnTime: number;
  /** `resolved` and `conditional`: the only outcomes that count as done. */
  readonly done: number;
  /** Answered at the window (`answered`), without a promise. */
  readonly onTheSpot: number;
  readonly overdueNow: number;
  readonly reopened: number;
  readonly rated: number;
  /** Rated 3 and better. */
  readonly satisfied: number;
  /** How many of them gave each rating, 1 to 5. */
  readonly byScore: Counts;
  /** By hall, for the regions above them. */
  readonly halls: readonly HallFigures[];
}

/** Of one hall: registered in the time; told, and of those within the promise; in triage or handling and overdue now. */
export interface HallFigures {
  readonly hall: string;
  readonly received: number;
  readonly told: number;
  readonly toldOnTime: number;
  readonly overdueNow: number;
}

/** Whose cases, and when they were registered, both days included. `now` decides what is overdue. */
export interface Cohort {
  readonly scope: Scope;
  /** Of these halls only. */
  readonly halls?: readonly string[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly now: Moment;
}

/** The statement's part that chooses the cases of a cohort as `chosen`, each with whether it is overdue. */
export function chosenCases({ scope, halls, from, to, now }: Cohort, where: Where): string {
  const overdue = overdueTerm(`${where.value(lapsedBy(now))}::timestamptz`);
  where
    .and('c.registered_at between ? and ?', at(from, '00:00'), at(to, '23:59'))
    .and('c.hall = any(?)', halls);
  where.and(scopeTerm(scope, CASE_COLUMNS, where));
  return `chosen as (select c.*, ${overdue} as overdue from case_file c where ${where.sql})`;
}

const BY_HALL = `count(*)::integer as received,
  count(*) filter (where told_at is not null)::integer as told,
  count(*) filter (where told_at is not null and not promise_lapsed)::integer as "toldOnTime",
  count(*) filter (where stage in ('triage', 'handling') and overdue)::integer as "overdueNow"`;
const FIGURES = `${BY_HALL},
  count(*) filter (where outcome in ('resolved', 'conditional'))::integer as done,
  count(*) filter (where outcome = 'answered')::integer as "onTheSpot",
  count(*) filter (where reopens > 0)::integer as reopened,
  count(rating)::integer as rated,
  count(*) filter (where rating >= 3)::integer as satisfied`;
const GROUPS = {
  byStage: 'stage',
  byChannel: 'channel',
  byClass: 'class',
  byOutcome: 'outcome',
  byHall: 'hall',
  byScore: 'rating',
};

/** Figures over cases. */
export class StatisticsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The figures of a cohort. */
  async ofCases(cohort: Cohort): Promise<CaseStatistics> {
    const where = new Where();
    const chosen = chosenCases(cohort, where);
    const groups = Object.entries(GROUPS).map(
      ([name, column]) =>
        `(select coalesce(json_object_agg(value, n), '{}') from (select ${column} as value, count(*)::integer as n
          from chosen where ${column} is not null group by ${column}) g) as "${name}"`,
    );
    const [row] = await this.dataSource.query<[CaseStatistics]>(
      `with ${chosen} select ${FIGURES}, ${groups.join(', ')},
         (select coalesce(json_agg(h), '[]') from (
            select hall, ${BY_HALL} from chosen group by hall order by hall) h) as halls
       from chosen`,
      where.values,
    );
    return row;
  }
}
