import zhCitizen from '../../../locales/zh-CN/citizen.json';
import zhEvents from '../../../locales/zh-CN/console/events.json';
import zhNotices from '../../../locales/zh-CN/notices.json';
import zhObligations from '../../../locales/zh-CN/obligations.json';
import zhProgress from '../../../locales/zh-CN/progress.json';
import enCitizen from '../../../locales/en/citizen.json';
import enEvents from '../../../locales/en/console/events.json';
import enNotices from '../../../locales/en/notices.json';
import enObligations from '../../../locales/en/obligations.json';
import enProgress from '../../../locales/en/progress.json';
import type { Moment } from '@domain/calendar/moment';
import type { DueNotice } from '@activities/notice.port';

export type Language = 'zh-CN' | 'en';
type Words = Readonly<Record<string, string>>;
type Catalogue = 'citizen' | 'events' | 'notices' | 'obligations' | 'progress';

const WORDS: Record<Language, Record<Catalogue, Words>> = {
  'zh-CN': {
    ...{ citizen: zhCitizen, events: zhEvents, notices: zhNotices },
    ...{ obligations: zhObligations, progress: zhProgress },
  },
  en: {
    ...{ citizen: enCitizen, events: enEvents, notices: enNotices },
    ...{ obligations: enObligations, progress: enProgress },
  },
};

/**
 * What a notice says, in one line: its kind and what it is about. Names of people are not in it, nor codes: what has no
 * words is not said.
 */
export function wordsOf(notice: DueNotice, language: Language): string {
  const said = notice.to.as === 'applicant' ? toApplicant(notice, language) : toStaff(notice, language);
  return [notice.no, ...said].join(' · ');
}

function toStaff(notice: DueNotice, language: Language): string[] {
  const kind = WORDS[language].notices[notice.notice]!;
  return [kind, ...aboutOf(notice, language)];
}

/** What staff are told that it is about: a card, a rating, an obligation, a reason, or how a matter stands. */
function aboutOf({ notice, about, card }: DueNotice, language: Language): string[] {
  const { events, notices, obligations } = WORDS[language];
  if (about === undefined) return [];
  // A ground that somebody wrote may name people.
  const reason = (code: string) => obligations[code] ?? events[`because-${code}`];
  if (notice === 'card') {
    const numbered = filled(events['card-numbered']!, { number: about.replace(/\D/g, '') });
    if (!card) return [numbered];
    const { colour, ground, ruling } = card;
    return known(events[`colour-${colour}`], ruling ? events[`ruling-${ruling}`] : reason(ground));
  }
  if (notice === 'rating') return [filled(events['rating-level']!, { number: about })];
  return known(notices[`${notice}-${about}`] ?? reason(about));
}

/** What an applicant is told of a day, by the notice, with what it is about where that decides. */
const DATED: Readonly<Record<string, readonly [Catalogue, string][]>> = {
  materials: [['notices', 'materials-by']],
  'warning-materials': [['notices', 'materials-by']],
  'warning-pledge': [
    ['notices', 'pledge-by'],
    ['citizen', 'breach-first'],
  ],
  'progress-pledge-breached': [
    ['progress', 'pledge-breached'],
    ['citizen', 'breach-last'],
  ],
  'clock-resumed': [['progress', 'moved.clock-resumed']],
  recomputed: [['progress', 'moved.calendar']],
  extension: [
    ['notices', 'extension'],
    ['progress', 'moved'],
  ],
};

function toApplicant({ notice, about, due, items = [] }: DueNotice, language: Language): string[] {
  const { citizen, notices, progress } = WORDS[language];
  const dated = DATED[`${notice}-${about}`] ?? DATED[notice];
  if (due && dated) {
    const separator = WORDS[language].events['list-separator']!;
    const values = { due: momentInWords(due, language), items: items.join(separator) };
    return dated.map(([catalogue, key]) => filled(WORDS[language][catalogue][key]!, values));
  }
  if (about === 'revoked') return [progress['outcome-revoked']!];
  return [notices[notice]!, ...known(citizen[`${notice === 'closed' ? 'outcome' : 'stop'}-${about}`])];
}

const known = (...words: (string | undefined)[]): string[] => words.filter((word) => word !== undefined);

const filled = (sentence: string, values: Words): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** A moment as people say it, in the zone of the product. */
const momentInWords = (at: Moment, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Shanghai' },
  } as Intl.DateTimeFormatOptions).format(new Date(at));
