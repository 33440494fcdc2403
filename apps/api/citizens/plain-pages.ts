import type { Response } from 'express';
import { codeInGroups } from '@domain/case/query-code';
import { say, type Language } from '../language/language';
import { momentInWords } from '../language/moment-words';
import type { Progress } from './citizens.contract';

/** Nothing is loaded, run or framed; forms go nowhere but here, and say where they come from. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign]!);

/** Answers with a page of plain HTML; `body` is markup already. */
export function sendPage(response: Response, language: Language, heading: string, body: string): void {
  const title = `${heading} · ${say(language, 'pages:product')}`;
  response.set({ ...HEADERS, 'Content-Language': language }).type('html').send(`<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)}</title>
<h1>${safe(heading)}</h1>${body}</html>`);
}

export const paragraph = (text: string): string => `<p>${safe(text)}</p>`;

const PAGE = '/api/plain';
type Word = (key: string) => string;
const wordsIn =
  (language: Language): Word =>
  (key) =>
    safe(say(language, `track:${key}`));
const field = (word: Word, name: string, more: string) =>
  `<p><label>${word(name === 'otp' ? 'otp' : 'query-code')} <input name="${name}" required ${more}></label></p>`;
/** Whatever the address of the page, what is sent from it leaves no code in one. */
const form = (fields: string, label: string, to = PAGE) =>
  `<form method="post" action="${to}">${fields}<button>${label}</button></form>`;

/** Asks for the query code; `known` is the one that the address came with. */
export function queryCodeForm(language: Language, known = ''): string {
  const word = wordsIn(language);
  const value = `value="${safe(codeInGroups(known))}" maxlength="40" autocomplete="off"`;
  return form(`${field(word, 'code', value)}<p>${word('query-code-hint')}</p>`, word('otp-send'));
}

/** Asks for the one-time code that has been sent for a query code. */
export function oneTimeCodeForm(language: Language, code: string): string {
  const word = wordsIn(language);
  const kept = `<input type="hidden" name="code" value="${safe(code)}">`;
  const otp = field(word, 'otp', 'inputmode="numeric" autocomplete="one-time-code"');
  const about = `<p>${word('code-given')} ${safe(codeInGroups(code))}</p><p>${word('otp-sent')}</p>`;
  const other = `<p><a href="${PAGE}">${word('other-code')}</a></p>`;
  return form(`${about}${kept}${otp}`, word('open')) + form(kept, word('otp-again')) + other;
}

/** How a case stands, in the words of the citizens' page. */
export function progressPage(of: Progress, language: Language): string {
  const word = (key: string, values: object = {}) => say(language, `track:${key}`, { ...values });
  const at = (moment: string) => momentInWords(moment, language);
  const part = (key: string, items: readonly (string | null | undefined)[]) => {
    const lines = items.flatMap((item) => (item ? `<li>${safe(item)}</li>` : []));
    return lines.length > 0 ? `<h2>${safe(word(key))}</h2><ul>${lines.join('')}</ul>` : '';
  };
  const { promise, stops, needed, history, way } = of;
  const parts = [
    paragraph(`${word('case-no')} ${of.no}`),
    paragraph(`${word('hall')} ${of.hall}`),
    part('standing', [
      ...[
        (way.find(({ state }) => state === 'now') ?? way.at(-1))?.text,
        of.outcome?.text,
        promise?.text,
        promise?.overdue ? word('overdue-about') : '',
      ],
      ...stops.map(({ text: reason, since, until }) =>
        word(until ? 'stop-until' : 'stop-since', { reason, since: at(since), until: until && at(until) }),
      ),
      of.next?.text,
    ]),
    part(
      'needed',
      needed.flatMap(({ text, otherwise }) => [text, otherwise]),
    ),
    part('notices', of.notices.flatMap(noticeLines(word, at))),
    part(
      'way',
      way.map(({ text, state }) => `${text} · ${word(`way-${state}`)}`),
    ),
    part(
      'history',
      [...history].reverse().map((one) => `${at(one.at)} ${one.text}`),
    ),
    filesPart(of, word),
  ];
  return parts.join('') + form('', safe(word('sign-out')), `${PAGE}/end`);
}

const noticeLines =
  (word: (key: string) => string, at: (moment: string) => string) =>
  (notice: Progress['notices'][number]): string[] => [
    `${at(notice.at)} ${word('notice-asked')}`,
    ...notice.items.map(({ name, provided }) => `${name} · ${word(provided ? 'provided' : 'outstanding')}`),
    ...(notice.nextWindow ? [`${word('notice-window')} ${notice.nextWindow}`] : []),
    ...(notice.contact ? [`${word('notice-contact')} ${notice.contact}`] : []),
  ];

/** The files to be saved: they need no script. */
function filesPart({ attachments }: Progress, word: (key: string) => string): string {
  const lines = attachments.map(({ id, name, own, available, scan, items }) => {
    const link = `<a href="/api/track/attachments/${encodeURIComponent(id)}" download>${safe(name)}</a>`;
    const about = word(available ? (own ? 'file-own' : 'file-theirs') : `scan-${scan}`);
    return `<li>${available ? link : safe(name)} · ${safe([about, ...items].join(' · '))}</li>`;
  });
  return lines.length > 0 ? `<h2>${safe(word('files'))}</h2><ul>${lines.join('')}</ul>` : '';
}
