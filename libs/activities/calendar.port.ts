import type { Calendar } from '@domain/calendar/calendar';
import type { EntityRef } from './open-entities.port';

/** The working days of the halls. */
export interface CalendarPort {
  /** The calendar of the hall of a case or matter in a version, back to the year before it began. */
  calendarFor(ref: EntityRef, version: string): Promise<Calendar>;
}
