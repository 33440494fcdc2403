import type { Response } from 'express';
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

/** Asks for the query code, or for the one-time code that has been sent for one. */
export function codeForm(language: Language, code?: string): string {
  const word = (key: string) => safe(say(language, `track:${key}`));
  const field = (name: string, more: string) =>
    `<p><label>${word(name === 'otp' ? 'otp' : 'query-code')} <input name="${name}" required ${more}></label></p>`;
  const fields =
    code === undefined
      ? `${field('code', 'maxlength="40"')}<p>${word('query-code-hint')}</p>`
      : `<p>${word('otp-sent')}</p><input type="hidden" name="code" value="${safe(code)}">
         ${field('otp', 'inputmode="numeric" autocomplete="one-time-code"')}`;
  return `<form method="post">${fields}<button>${word(code === undefined ? 'otp-send' : 'open')}</button></form>`;
}

/** How a case stands, in the words of the citizens' page. */
export function progressPage(of: Progress, language: Language): string {
  const word = (key: string) => say(language, `track:${key}`);
  const at = (moment: string) => momentInWords(moment, language);
  const part = (key: string, items: readonly (string | undefined)[]) => {
    const lines = items.flatMap((item) => (item ? `<li>${safe(item)}</li>` : []));
    return lines.length > 0 ? `<h2>${safe(word(key))}</h2><ul>${lines.join('')}</ul>` : '';
  };
  const { promise, stops, needed, history, way } = of;
  const parts = [
    paragraph(`${word('case-no')} ${of.no}`),
    paragraph(`${word('hall')} ${of.hall}`),
    part('standing', [
      ...[of.stage.text, of.outcome?.text, promise?.text, promise?.overdue ? word('overdue-about') : ''],
      ...stops.map(({ text, since }) => `${text}${word('since')} ${at(since)}`),
      of.next?.text,
    ]),
    part(
      'needed',
      needed.flatMap(({ text, items }) => [text, ...items]),
    ),
    part(
      'way',
      way.map(({ text, state }) => `${text} · ${word(`way-${state}`)}`),
    ),
    part(
      'history',
      history.map((one) => `${at(one.at)} ${one.text}`),
    ),
  ];
  const end = `<form method="post" action="/api/plain/end"><button>${safe(word('sign-out'))}</button></form>`;
  return parts.join('') + end;
}
