import type { LocalDate, Moment } from '@domain/calendar/moment';
import type { Language } from './language';

/** A moment as people say it in a language, in the zone of the product: `2026年9月14日 周一 17:30`. */
export const momentInWords = (at: Moment, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Shanghai' },
  } as Intl.DateTimeFormatOptions).format(new Date(at));

/** A day as people say it in a language: `2026年9月14日 周一`. */
export const dateInWords = (date: LocalDate, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' },
  } as Intl.DateTimeFormatOptions).format(new Date(date));
