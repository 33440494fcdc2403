import type { Moment } from '@domain/calendar/moment';
import type { Where } from './where';

/** A moment that depends on the hall, e.g. the end of its next working day. */
export interface HallMoments {
  /** Of every hall not named. */
  readonly usual: Moment;
  readonly byHall: Readonly<Record<string, Moment>>;
}

/** The moment for the hall in a column. */
export const hallMomentTerm = ({ usual, byHall }: HallMoments, hall: string, where: Where): string =>
  `coalesce((${where.value(JSON.stringify(byHall))}::jsonb ->> ${hall})::timestamptz, ${where.value(usual)})`;
