import i18next, { type TFunction } from 'i18next';
import { useMemo, useSyncExternalStore } from 'react';

/** The words of a catalogue in the language that is shown, and that language. As `react-i18next` has it, without its weight. */
export function useWords(catalogue: string): { readonly t: TFunction; readonly language: string } {
  const language = useSyncExternalStore(subscribe, () => i18next.language);
  const t = useMemo(() => i18next.getFixedT(language, catalogue), [language, catalogue]);
  return { t, language };
}

function subscribe(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
}
