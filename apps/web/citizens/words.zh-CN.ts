import { byName } from '../words/catalogues';

/** Every word that the citizens' pages say in this language, and the rules that a field may break. */
export const catalogues = byName(
  import.meta.glob(['../../../locales/zh-CN/citizens/*.json', '../../../locales/zh-CN/rules.json'], {
    eager: true,
    import: 'default',
  }),
);
