import type { Loaders } from '../words/words';

export const CITIZENS_WORDS: Loaders = {
  'zh-CN': () => import('./words.zh-CN'),
  en: () => import('./words.en'),
};
