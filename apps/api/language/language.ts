import i18next, { type Resource } from 'i18next';
import type { Request } from 'express';
import { CATALOGUES } from './catalogues';

/** 简体中文 is the language of the house; English is complete beside it. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const words = i18next.createInstance();
// Resources are at hand, so initialisation is over when this call returns.
void words.init({
  initAsync: false,
  lng: LANGUAGES[0],
  fallbackLng: false,
  resources: CATALOGUES satisfies Resource,
  ns: Object.keys(CATALOGUES[LANGUAGES[0]]),
  // Codes contain dots; nothing in the catalogues is nested.
  keySeparator: false,
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
});

/** The language a request asks for; Chinese when it asks for none that is spoken here. */
export const languageOf = (request: Request): Language =>
  (request.acceptsLanguages([...LANGUAGES]) || LANGUAGES[0]) as Language;

/** The words for `catalogue:key` in a language. Throws for a key without words: a gap is a defect. */
export function say(language: Language, key: string, params: Record<string, unknown> = {}): string {
  if (!hasWords(key, params)) throw new Error(`no words for ${key}`);
  return words.t(key, { lng: language, ...params });
}

/** Whether there are words for a key; some have them only with a number, `params.count`. */
export const hasWords = (key: string, params: Record<string, unknown> = {}): boolean =>
  words.exists(key, params);
