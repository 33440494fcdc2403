import { holdings, HOLDING_EVENTS, type HolderKind, type Holding } from '@domain/case/holding';
import { minutesBetween, type LocalDate, type Moment } from '@domain/calendar/moment';
import type { Recorded } from '@domain/kernel/turn';
import type { DataSource } from 'typeorm';
import { scopeTerm } from '../reading/scope';
import { Where } from '../reading/where';
import { eventOf } from '../events/event.repository';
import { CASE_COLUMNS } from './case.repository';
import { chosenCases, type Cohort } from './statistics.repository';

/** What happened in a week: registered; told a result, of those within the promise, and of those done. */
export interface WeekFigures {
  /** Its Monday. */
  readonly week: LocalDate;
  readonly received: number;
  readonly told: number;
  readonly toldOnTime: number;
  readonly done: number;
}

/** Cases open now, by stage and by natural days since they were registered. */
export interface StageAge {
  readonly stage: string;
  readonly age: '0-3' | '4-7' | '8-15' | '16-30' | '31+';
  readonly cases: number;
}

/** Cases of a cohort by what stood in the way when they were accepted last. */
export interface Cause {
  readonly obstacle: string;
  readonly track: string;
  readonly cases: number;
}

/** How long cases were in someone's hands, in whole hours of the clock on the wall, and how many cases ever were. */
export interface HeldTime {
  readonly holder: HolderKind;
  readonly hours: number;
  readonly cases: number;
}

const ZONE = `'Asia/Shanghai'`;
const AGE = `case when days <= 3 then '0-3' when days <= 7 then '4-7' when days <= 15 then '8-15'
  when days <= 30 then '16-30' else '31+' end`;
/** Reading whole logs: so many of the cases registered last are enough for a picture. */
const MOST_HELD = 1_000;
const HOUR = 60;

/** Figures for pictures: what does not fit into one number. */
export class PictureRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Week by week what happened in the time, whenever the cases were registered; weeks without anything too. */
  async byWeek({ scope, halls, from, to }: Cohort): Promise<WeekFigures[]> {
    const where = new Where().and('c.hall = any(?)', halls);
    where.and(scopeTerm(scope, CASE_COLUMNS, where));
    const [first, last] = [where.value(from), where.value(to)];
    const happened = (column: string) =>
      `(${column} at time zone ${ZONE})::date between ${first}::date and ${last}::date`;
    const weekOf = (column: string) => `date_trunc('week', ${column} at time zone ${ZONE})::date`;
    return this.dataSource.query<WeekFigures[]>(
      `with seen as (select c.registered_at, c.told_at, c.promise_lapsed, c.outcome from case_file c
         where ${where.sql} and (${happened('c.registered_at')} or ${happened('c.told_at')})),
       moved as (
         select ${weekOf('registered_at')} as week, 1 as received, 0 as told, 0 as on_time, 0 as done
         from seen where ${happened('registered_at')}
         union all
         select ${weekOf('told_at')}, 0, 1, (not promise_lapsed)::integer,
           coalesce(outcome in ('resolved', 'conditional'), false)::integer
         from seen where ${happened('told_at')})
       select to_char(w, 'YYYY-MM-DD') as week, coalesce(sum(received), 0)::integer as received,
         coalesce(sum(told), 0)::integer as told, coalesce(sum(on_time), 0)::integer as "toldOnTime",
         coalesce(sum(done), 0)::integer as done
       from generate_series(date_trunc('week', ${first}::date), ${last}::date, interval '1 week') w
       left join moved on moved.week = w::date group by w order by w`,
      where.values,
    );
  }

  /** All that is open now, whenever it was registered; what there is none of is left out. */
  async stageByAge({ scope, halls, now }: Cohort): Promise<StageAge[]> {
    const where = new Where()
      .and('c.hall = any(?)', halls)
      .and(`c.stage in ('triage', 'handling', 'followUp')`);
    where.and(scopeTerm(scope, CASE_COLUMNS, where));
    const today = `(${where.value(now)}::timestamptz at time zone ${ZONE})::date`;
    return this.dataSource.query<StageAge[]>(
      `select stage, ${AGE} as age, count(*)::integer as cases
       from (select c.stage, ${today} - (c.registered_at at time zone ${ZONE})::date as days
             from case_file c where ${where.sql}) open_now
       group by 1, 2 order by 1, min(days)`,
      where.values,
    );
  }

  /** What stood in the way of the cohort's cases; those never accepted, or without a word on it, are left out. */
  async causes(cohort: Cohort): Promise<Cause[]> {
    const where = new Where();
    const chosen = chosenCases(cohort, where);
    return this.dataSource.query<Cause[]>(
      `with ${chosen},
       accepted as (
         select distinct on (e.stream) e.data ->> 'obstacle' as obstacle, e.data ->> 'track' as track
         from chosen c join event e on e.stream = 'case/' || c.no and e.kind = 'accepted'
         order by e.stream, e.seq desc)
       select obstacle, track, count(*)::integer as cases from accepted
       where obstacle is not null and track is not null group by 1, 2 order by 1, 2`,
      where.values,
    );
  }

  /** In whose hands the cohort's cases were until now, of the thousand registered last; `of` says how many those are. */
  async timeByHolder(cohort: Cohort): Promise<{ of: number; held: HeldTime[] }> {
    const held = await this.held(cohort);
    return { of: held.size, held: sumHoldings([...held.values()], cohort.now) };
  }

  /** Which of those cases were ever in such hands. */
  async listHeldBy(cohort: Cohort, kinds: readonly HolderKind[]): Promise<string[]> {
    const held = await this.held(cohort);
    const were = (parts: readonly Holding[]) => parts.some(({ holder }) => kinds.includes(holder.kind));
    return [...held].filter(([, parts]) => were(parts)).map(([no]) => no);
  }

  /** By number. */
  private async held(cohort: Cohort): Promise<Map<string, Holding[]>> {
    const where = new Where();
    const chosen = chosenCases(cohort, where);
    const kinds = where.value([...HOLDING_EVENTS]);
    const rows = await this.dataSource.query<(Parameters<typeof eventOf>[0] & { no: string })[]>(
      `with ${chosen},
       last as (select no from chosen order by registered_at desc, no desc limit ${where.value(MOST_HELD)})
       select last.no, e.seq, e.at, e.kind, e.by, e.data from last
       join event e on e.stream = 'case/' || last.no and e.kind = any(${kinds}) order by last.no, e.seq`,
      where.values,
    );
    const logs = new Map<string, Recorded[]>();
    for (const { no, ...row } of rows) {
      const log = logs.get(no) ?? [];
      log.push(eventOf(row));
      logs.set(no, log);
    }
    return new Map([...logs].map(([no, log]) => [no, holdings(log)]));
  }
}

function sumHoldings(all: readonly (readonly Holding[])[], now: Moment): HeldTime[] {
  const minutes = new Map<HolderKind, number>();
  const cases = new Map<HolderKind, number>();
  for (const held of all) {
    for (const { from, to, holder } of held) {
      const lasted = Math.max(0, minutesBetween(from, to ?? now));
      minutes.set(holder.kind, (minutes.get(holder.kind) ?? 0) + lasted);
    }
    for (const kind of new Set(held.map(({ holder }) => holder.kind)))
      cases.set(kind, (cases.get(kind) ?? 0) + 1);
  }
  return [...minutes].map(([holder, sum]) => ({
    holder,
    hours: Math.round(sum / HOUR),
    cases: cases.get(holder)!,
  }));
}
