import { byName } from '../words/catalogues';

/** The words of this language that every page may say, and those of the domain; see `page-words.ts` for the others. */
export const catalogues = byName(
  import.meta.glob(
    [
      '../../../locales/en/console/*.json',
      '../../../locales/en/{commands,fields,stages,outcomes,obligations,roles,levels,limits,notices,refusals,refusal-limits,rules}.json',
    ],
    { eager: true, import: 'default' },
  ),
);
