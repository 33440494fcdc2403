import type { DataSource } from 'typeorm';
import type { CalendarPort } from '@activities/calendar.port';
import type { EntityRef } from '@activities/open-entities.port';
import type { Calendar } from '@domain/calendar/calendar';
import { CalendarRepository } from './calendar.repository';

const BEGUN = {
  case: `select hall, extract(year from registered_at at time zone 'Asia/Shanghai')::integer as year
         from case_file where no = $1`,
  matter: `select hall, extract(year from called_at at time zone 'Asia/Shanghai')::integer as year
           from matter where no = $1`,
};

/** The calendars of the halls in which cases and matters are. */
export class EntityCalendarRepository implements CalendarPort {
  private readonly calendars: CalendarRepository;

  constructor(private readonly dataSource: DataSource) {
    this.calendars = new CalendarRepository(dataSource);
  }

  /** Throws when the ledger does not know the case or matter. */
  async calendarFor({ entity, no }: EntityRef, version: string): Promise<Calendar> {
    const [begun] = await this.dataSource.query<{ hall: string; year: number }[]>(BEGUN[entity], [no]);
    if (!begun) throw new Error(`the ledger knows no ${entity} ${no}`);
    return this.calendars.snapshot(begun.hall, begun.year, version);
  }
}
