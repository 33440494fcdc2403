import { byName } from '../words/catalogues';

/** Every word that the citizens' pages say in this language, and the rules that a field may break. */
export const catalogues = byName(
  import.meta.glob(['../../../locales/en/citizens/*.json', '../../../locales/en/rules.json'], {
    eager: true,
    import: 'default',
  }),
);
