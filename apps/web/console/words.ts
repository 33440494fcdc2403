import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Loaders } from '../words/words';

i18next.use(initReactI18next);

/** Where the console's words come from. */
export const CONSOLE_WORDS: Loaders = {
  'zh-CN': () => import('./words.zh-CN'),
  en: () => import('./words.en'),
};
