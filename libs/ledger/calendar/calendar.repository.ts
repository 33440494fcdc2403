import type { Calendar, CalendarDay } from '@domain/calendar/calendar';
import { yearOf, type LocalDate } from '@domain/calendar/moment';
import type { DataSource } from 'typeorm';

/** What a State Council notice says about a year: the days that differ from their weekday. */
export interface HolidayNotice {
  readonly year: number;
  readonly days: readonly CalendarDay[];
  /** Where it was published, e.g. 国办发明电〔2025〕… */
  readonly source: string;
}

/** A local day of a hall; `off` null withdraws an earlier one. */
export interface LocalDay {
  readonly date: LocalDate;
  readonly off: boolean | null;
  readonly name: string;
  /** The legal reference, e.g. the decision of the autonomous county. */
  readonly reference?: string;
}

/** The version in which something stands now; not a new one where nothing changed. */
export interface Published {
  readonly version: string;
  readonly isNew: boolean;
}

interface SnapshotRow {
  version: string;
  published: number[];
  days: Record<LocalDate, CalendarDay>;
  overlay: Record<LocalDate, CalendarDay>;
}

const NEXT_VERSION = `select nextval('calendar_version')::integer as version`;

const KNOWN_NOTICE = `select version from calendar_notice n where year = $1
  and (select coalesce(jsonb_object_agg(date, off), '{}') from calendar_day d where d.version = n.version) = $2::jsonb
  order by version desc limit 1`;

const byDate = (days: readonly CalendarDay[]) => Object.fromEntries(days.map(({ date, off }) => [date, off]));

/** The newest notice of each year, and the newest word on each local day, as of a version. */
const SNAPSHOT = `
  with notice as (
    select distinct on (year) version, year from calendar_notice
    where version <= $3 order by year, version desc),
  local as (
    select distinct on (date) version, date, off, name, reference from calendar_overlay
    where hall = $1 and version <= $3 order by date, version desc),
  day as (
    select d.date, d.off, d.name from calendar_day d join notice on notice.version = d.version
    where d.date >= make_date($2, 1, 1))
  select
    greatest((select max(version) from notice), (select max(version) from local), 0)::text as version,
    array(select year from notice where year >= $2 order by year) as published,
    coalesce((select json_object_agg(date, json_build_object('date', date, 'off', off, 'name', name)) from day), '{}')
      as days,
    coalesce((select json_object_agg(date, json_strip_nulls(json_build_object(
        'date', date, 'off', off, 'name', name, 'reference', reference)))
      from local where off is not null and date >= make_date($2, 1, 1)), '{}') as overlay`;

const LOCAL_DAYS = `
  with local as (
    select distinct on (hall, date) hall, date, off, name from calendar_overlay
    where date >= make_date($1, 1, 1) order by hall, date, version desc)
  select hall, json_object_agg(date, json_build_object('date', date, 'off', off, 'name', name)) as days
  from local where off is not null group by hall`;

const GIVEN = 'json_to_recordset($2) d (date date, off boolean, name text, reference text)';

/** The days given that differ from the newest word on them; a day that nobody has spoken of cannot be withdrawn. */
const NEWS = `
  select d.date from ${GIVEN}
  left join lateral (
    select off, name, reference from calendar_overlay o
    where o.hall = $1 and o.date = d.date order by version desc limit 1) stands on true
  where (d.off, case when d.off is not null then (d.name, d.reference) end)
    is distinct from (stands.off, case when stands.off is not null then (stands.name, stands.reference) end)`;

const NEWEST = 2_147_483_647;

/** Working days as data with versions: notices and local days are added, never changed. */
export class CalendarRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The calendar of a hall from the year before `fromYear` on, small enough to travel with a workflow: a limit that
   * began in the last days of a year still finds its days. `version` asks for an older one.
   */
  async snapshot(hall: string, fromYear: number, version?: string): Promise<Calendar> {
    const [row] = await this.dataSource.query<[SnapshotRow]>(SNAPSHOT, [
      hall,
      fromYear - 1,
      version === undefined ? NEWEST : Number(version),
    ]);
    return row;
  }

  /** The newest local days of every hall that has some, by hall, from the year before `fromYear` on. */
  async listLocalDays(fromYear: number): Promise<Map<string, Calendar['overlay']>> {
    const rows = await this.dataSource.query<{ hall: string; days: Calendar['overlay'] }[]>(LOCAL_DAYS, [
      fromYear - 1,
    ]);
    return new Map(rows.map(({ hall, days }) => [hall, days]));
  }

  /**
   * Takes in a notice as a new version. What was published before with the same days, and perhaps corrected since, stays
   * as it is.
   */
  async publishNotice({ year, days, source }: HolidayNotice, by: string): Promise<Published> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('lock table calendar_notice in share row exclusive mode');
      const [known] = await manager.query<{ version: number }[]>(KNOWN_NOTICE, [
        year,
        JSON.stringify(byDate(days)),
      ]);
      if (known) return { version: String(known.version), isNew: false };
      const [{ version }] = await manager.query<[{ version: number }]>(NEXT_VERSION);
      await manager.query(
        'insert into calendar_notice (version, year, source, imported_by) values ($1, $2, $3, $4)',
        [version, year, source, by],
      );
      await manager.query(
        `insert into calendar_day select $1, d.date, d.off, d.name
         from json_to_recordset($2) d (date date, off boolean, name text)`,
        [version, JSON.stringify(days)],
      );
      return { version: String(version), isNew: true };
    });
  }

  /**
   * Sets or withdraws local days of a hall as a new version of its calendar; where every day stands so already, its
   * calendar stays as it is.
   */
  async setLocalDays(hall: string, days: readonly LocalDay[], by: string): Promise<Published> {
    const version = await this.dataSource.transaction(async (manager) => {
      await manager.query('lock table calendar_overlay in share row exclusive mode');
      const values = [hall, JSON.stringify(days)];
      const news = await manager.query<unknown[]>(NEWS, values);
      if (news.length === 0) return undefined;
      const [next] = await manager.query<[{ version: number }]>(NEXT_VERSION);
      await manager.query(
        `insert into calendar_overlay (hall, date, version, off, name, reference, entered_by)
         select $1, d.date, $3, d.off, d.name, d.reference, $4 from ${GIVEN}`,
        [...values, next.version, by],
      );
      return String(next.version);
    });
    if (version !== undefined) return { version, isNew: true };
    return { version: (await this.snapshot(hall, yearOf(days[0]!.date))).version, isNew: false };
  }
}
