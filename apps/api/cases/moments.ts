import { parseMoment, type Moment } from '@domain/calendar/moment';
import { invalid } from '../errors/refused.error';

/** A moment in a query. Throws `REQUEST.INVALID` for a text that is none. */
export function momentIn(field: string, text: string): Moment {
  // A plus sign that a sender did not encode arrives as a space.
  const moment = parseMoment(
    text.replace(/ (\d{2}:\d{2})$/, (zone) => (text.includes('T') ? `+${zone.trim()}` : zone)),
  );
  if (!moment) throw invalid(field, 'moment');
  return moment;
}
