import zhCitizen from '../../../locales/zh-CN/citizen.json';
import zhNotices from '../../../locales/zh-CN/notices.json';
import zhObligations from '../../../locales/zh-CN/obligations.json';
import enCitizen from '../../../locales/en/citizen.json';
import enNotices from '../../../locales/en/notices.json';
import enObligations from '../../../locales/en/obligations.json';
import type { Moment } from '@domain/calendar/moment';
import type { DueNotice } from '@activities/notice.port';

export type Language = 'zh-CN' | 'en';
type Words = Readonly<Record<string, string>>;

const WORDS: Record<Language, { citizen: Words; notices: Words; obligations: Words }> = {
  'zh-CN': { citizen: zhCitizen, notices: zhNotices, obligations: zhObligations },
  en: { citizen: enCitizen, notices: enNotices, obligations: enObligations },
};

/** What a notice says, in one line: its kind and what it is about. Names of people are not in it. */
export function wordsOf(notice: DueNotice, language: Language): string {
  const said = notice.to.as === 'applicant' ? toApplicant(notice, language) : toStaff(notice, language);
  return [notice.no, ...said].join(' · ');
}

function toStaff({ notice, about }: DueNotice, language: Language): string[] {
  const { notices, obligations } = WORDS[language];
  return [notices[notice] ?? notice, ...(about === undefined ? [] : [obligations[about] ?? about])];
}

/** Codes mean nothing to applicants: what a notice is about is told in words or not at all. */
function toApplicant({ notice, about, owedBy }: DueNotice, language: Language): string[] {
  const { citizen, notices } = WORDS[language];
  const asksForMaterials = notice === 'materials' || (notice === 'warning' && about === 'materials');
  if (asksForMaterials && owedBy) {
    const withDate = notices['materials-by']!.replace('{by}', momentInWords(owedBy, language));
    return [withDate];
  }
  const subject = citizen[`${notice === 'closed' ? 'outcome' : 'stop'}-${about}`];
  return [notices[notice] ?? notice, ...(subject === undefined ? [] : [subject])];
}

/** A moment as people say it, in the zone of the product. */
const momentInWords = (at: Moment, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Shanghai' },
  } as Intl.DateTimeFormatOptions).format(new Date(at));
