import zhNotices from '../../../locales/zh-CN/notices.json';
import zhObligations from '../../../locales/zh-CN/obligations.json';
import enNotices from '../../../locales/en/notices.json';
import enObligations from '../../../locales/en/obligations.json';
import type { DueNotice } from '@activities/notice.port';

export type Language = 'zh-CN' | 'en';

const WORDS: Record<Language, { notices: Record<string, string>; obligations: Record<string, string> }> = {
  'zh-CN': { notices: zhNotices, obligations: zhObligations },
  en: { notices: enNotices, obligations: enObligations },
};

/** What a notice says, in one line: its kind and what it is about. Names of people are not in it. */
export function wordsOf({ no, notice, about }: DueNotice, language: Language): string {
  const { notices, obligations } = WORDS[language];
  const subject = about === undefined ? [] : [obligations[about] ?? about];
  return [no, notices[notice] ?? notice, ...subject].join(' · ');
}
