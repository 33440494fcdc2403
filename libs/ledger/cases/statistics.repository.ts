import type { LocalDate, Moment } from '@domain/calendar/moment';
import { at } from '@domain/calendar/moment';
import type { DataSource } from 'typeorm';
import { lapsedBy } from '../reading/moments';
import { scopeTerm, type Scope } from '../reading/scope';
import { Where } from '../reading/where';
import { narrowCases } from './case-filter';
import { OVERDUE } from './case-tabs';
import { CASE_COLUMNS } from './case.repository';

type Counts = Readonly<Record<string, number>>;

/** Figures of the cases registered in a time. Out-of-scope cases count as received, not as resolvable (U9). */
export interface CaseStatistics {
  readonly received: number;
  readonly byStage: Counts;
  readonly byChannel: Counts;
  readonly byClass: Counts;
  readonly byOutcome: Counts;
  readonly byHall: Counts;
  /** Told a result in the time, whenever registered, and of those within the promise. */
  readonly told: number;
  readonly toldOnTime: number;
  /** `resolved` and `conditional`: the only outcomes that count as done. */
  readonly done: number;
  /** Answered at the window (`answered`), without a promise. */
  readonly onTheSpot: number;
  readonly reopened: number;
  /** Told a result, and so to be asked; one that was rated and then opened again is among them. */
  readonly asked: number;
  readonly rated: number;
  /** Rated 3 and better. */
  readonly satisfied: number;
  /** How many of them gave each rating, 1 to 5. */
  readonly byScore: Counts;
  /** By hall, for the regions above them. */
  readonly halls: readonly HallFigures[];
}

/** Of one hall: registered in the time; told in it, whenever registered, and of those within the promise. */
export interface HallFigures {
  readonly hall: string;
  readonly received: number;
  readonly told: number;
  readonly toldOnTime: number;
}

/** In triage or handling and overdue now, by hall; halls without any are left out. */
export type OverdueNow = Counts;

/** Whose cases, and when they were registered, both days included; `now` is when one looks. */
export interface Cohort {
  readonly scope: Scope;
  /** Of these halls only. */
  readonly halls?: readonly string[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly now: Moment;
}

/** The statement's part that chooses the cases of a cohort as `chosen`. */
export const chosenCases = (cohort: Cohort, where: Where): string =>
  `chosen as (select c.* from case_file c where ${happenedIn(cohort, 'c.registered_at', where).sql})`;

function happenedIn(cohort: Cohort, column: string, where: Where): Where {
  const { from, to } = cohort;
  return seenIn(cohort, where).and(`${column} between ? and ?`, at(from, '00:00'), at(to, '23:59'));
}

/** Adds which cases someone looks at, whenever they came. */
function seenIn({ scope, halls }: Pick<Cohort, 'scope' | 'halls'>, where: Where): Where {
  return where.and('c.hall = any(?)', halls).and(scopeTerm(scope, CASE_COLUMNS, where));
}

const TOLD = `count(*)::integer as told, count(*) filter (where not promise_lapsed)::integer as "toldOnTime"`;
const FIGURES = `count(*)::integer as received,
  count(*) filter (where outcome in ('resolved', 'conditional'))::integer as done,
  count(*) filter (where outcome = 'answered')::integer as "onTheSpot",
  count(*) filter (where reopens > 0)::integer as reopened,
  count(*) filter (where told_at is not null or rating is not null)::integer as asked,
  count(rating)::integer as rated,
  count(*) filter (where rating >= 3)::integer as satisfied`;
const HALLS = `select coalesce(json_agg(h), '[]') from (
  select hall, coalesce(received, 0) as received, coalesce(told, 0) as told, coalesce("toldOnTime", 0) as "toldOnTime"
  from (select hall, count(*)::integer as received from chosen group by hall) came
  full join (select hall, ${TOLD} from answered group by hall) went using (hall) order by hall) h`;
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
    const answered = happenedIn(cohort, 'c.told_at', new Where(where.values)).sql;
    const groups = Object.entries(GROUPS).map(
      ([name, column]) =>
        `(select coalesce(json_object_agg(value, n), '{}') from (select ${column} as value, count(*)::integer as n
          from chosen where ${column} is not null group by ${column}) g) as "${name}"`,
    );
    const [row] = await this.dataSource.query<[CaseStatistics]>(
      `with ${chosen}, answered as (select c.hall, c.promise_lapsed from case_file c where ${answered})
       select came.*, went.*, (${HALLS}) as halls
       from (select ${FIGURES}, ${groups.join(', ')} from chosen) came, (select ${TOLD} from answered) went`,
      where.values,
    );
    return row;
  }

  /** What is overdue now, whenever it was registered: what the worklist's tab `overdue` lists. */
  async overdueNow({ now, ...looked }: Omit<Cohort, 'from' | 'to'>): Promise<OverdueNow> {
    const where = seenIn(looked, new Where());
    narrowCases(where, OVERDUE, `${where.value(lapsedBy(now))}::timestamptz`);
    const [{ counts }] = await this.dataSource.query<[{ counts: OverdueNow }]>(
      `select coalesce(json_object_agg(hall, n), '{}') as counts from (
         select c.hall, count(*)::integer as n from case_file c where ${where.sql} group by c.hall) h`,
      where.values,
    );
    return counts;
  }
}
