import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from './capital';
import { peopleIn, phraseOf, type EventLike, type Phrase, type Word } from './event-words';
import { useLimitWords } from './limit-words';
import { formatMoment } from './moment-text';
import { usePeopleNames, usePlaceName } from './names';

const DAY = 'T12:00+08:00';

/** An event in the reader's language: its sentence, and what was written down with it under labels. */
export interface EventText {
  readonly sentence: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
}

/** How a word is said in the reader's language. */
function useWordText(people: ReadonlyMap<string, string>): (word: Word) => string {
  const { t, i18n } = useTranslation('events');
  const placeName = usePlaceName();
  const limitText = useLimitWords();
  const ofPlace = (id: string): string =>
    id === 'applicant' ? t('applicant', { ns: 'roles' }) : placeName(id);
  const oneOf = (keys: readonly string[], id: string): string => {
    const known = keys.find((key) => i18n.exists(key));
    return known ? t(known) : id;
  };
  const say = (word: Word): string => {
    if (word.is === 'text') return word.text;
    if (word.is === 'list')
      return word.words.map(say).join(t(word.words[0]?.is === 'said' ? 'said-separator' : 'list-separator'));
    if (word.is === 'said') return t(word.key, { replace: sayAll(word.words) });
    if (word.is === 'one-of') return oneOf(word.keys, word.id);
    if (word.is === 'owner') return sayOwner(word.owner);
    if (word.is === 'place') return ofPlace(word.id);
    if (word.is === 'person') return people.get(word.id) ?? word.id;
    if (word.is === 'moment') return formatMoment(word.id, i18n.language);
    if (word.is === 'day') return formatMoment(word.id + DAY, i18n.language, false);
    return word.is === 'limit' ? limitText(word.id) : word.id;
  };
  const sayAll = (words: Phrase['words']) =>
    Object.fromEntries(Object.entries(words).map(([field, word]) => [field, say(word)]));
  const sayOwner = ({ as, id }: { as: string; id: string }): string => {
    if (as === 'unit') return ofPlace(id);
    return as === 'person' ? (people.get(id) ?? id) : t(id, { ns: 'roles' });
  };
  return say;
}

/** Tells these events in the reader's language; the answer is a function of one of them. */
export function useEventTexts(events: readonly EventLike[]): (event: EventLike) => EventText {
  const { t, i18n } = useTranslation('events');
  const phrases = useMemo(() => new Map(events.map((event) => [event, phraseOf(event)])), [events]);
  const people = usePeopleNames([...phrases.values()].flatMap(peopleIn));
  const say = useWordText(people);
  const said = (words: Phrase['words']) =>
    Object.fromEntries(Object.entries(words).map(([field, word]) => [field, say(word)]));
  const patternOf = (key: string) => String(i18n.getResource(i18n.language, 'events', key));
  const tell = ({ key, words, details }: Phrase): EventText => ({
    sentence: capital(t(key, { replace: said(words) })),
    details: details
      .filter(({ field }) => !patternOf(key).includes(`{${field}}`))
      .map(({ field, word }) => ({ label: capital(t(`detail-${field}`)), text: say(word) })),
  });
  return (event) => tell(phrases.get(event) ?? phraseOf(event));
}
