import { byName } from '../words/catalogues';
import { addWords, type Loaders } from '../words/words';

const FILES = {
  'zh-CN': import.meta.glob('../../../locales/zh-CN/console/pages/*.json', { import: 'default' }),
  en: import.meta.glob('../../../locales/en/console/pages/*.json', { import: 'default' }),
};

/** A page with the words that it alone says, by the names of their catalogues: both come together. */
export function withWords<Page>(names: readonly string[], page: () => Promise<Page>): () => Promise<Page> {
  const words: Loaders = { 'zh-CN': () => load('zh-CN', names), en: () => load('en', names) };
  return async () => {
    const [loaded] = await Promise.all([page(), addWords(words)]);
    return loaded;
  };
}

async function load(language: keyof typeof FILES, names: readonly string[]) {
  const wanted = Object.entries(FILES[language]).filter(([path]) =>
    names.some((name) => path.endsWith(`/${name}.json`)),
  );
  const files = await Promise.all(wanted.map(async ([path, file]) => [path, await file()] as const));
  return { catalogues: byName(Object.fromEntries(files)) };
}
