import { byName } from '../words/catalogues';

/** The words of this language that every page may say, and those of the domain; see `page-words.ts` for the others. */
export const catalogues = byName(
  import.meta.glob(
    [
      '../../../locales/zh-CN/console/*.json',
      '../../../locales/zh-CN/{commands,fields,stages,outcomes,obligations,roles,levels,limits,notices,refusals,refusal-limits,rules}.json',
    ],
    { eager: true, import: 'default' },
  ),
);
