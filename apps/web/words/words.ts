import i18next from 'i18next';
import { answerIn } from '../api/transport';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** All catalogues of one language, by name; `console/pages/queue.json` is the namespace `queue`. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>;
export type Loaders = Readonly<Record<Language, () => Promise<{ catalogues: Catalogues }>>>;

const STORED = 'agency-assist.language';

const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** Chinese, unless the reader has chosen English on this device. */
export function chosenLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : 'zh-CN';
}

/** All words that have been asked for so far; they follow the language. */
const known = new Set<Loaders>();

/** Gets the words of the chosen language ready; call it once, before the first page is drawn. */
export async function startWords(loaders: Loaders): Promise<void> {
  await i18next.init({
    lng: chosenLanguage(),
    fallbackLng: false,
    ns: [],
    keySeparator: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    saveMissing: true,
    // A key without words is a defect: the browser tests fail on it.
    missingKeyHandler: (languages, namespace, key) =>
      console.error(`no words in ${languages.join()}: ${namespace}:${key}`),
    react: { bindI18nStore: 'added' },
  });
  known.add(loaders);
  await switchLanguage(chosenLanguage());
}

/** Gets further words ready in the language that is shown. */
export async function addWords(loaders: Loaders): Promise<void> {
  known.add(loaders);
  await getReady(currentLanguage(), loaders);
}

async function getReady(language: Language, loaders: Loaders): Promise<void> {
  const { catalogues } = await loaders[language]();
  for (const [namespace, words] of Object.entries(catalogues)) {
    i18next.addResourceBundle(language, namespace, words, false, true);
  }
}

/** Switches the whole page, and what the API says, to a language. */
export async function switchLanguage(language: Language): Promise<void> {
  await Promise.all([...known].map((loaders) => getReady(language, loaders)));
  answerIn(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
}

/** The language that is shown now. */
export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'zh-CN');
