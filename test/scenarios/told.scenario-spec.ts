import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { phraseOf, type EventLike, type Word } from '../../apps/web/console/elements/event-words';
import type { CaseState } from '@domain/case/state';
import type { RecordedNotice } from '@domain/kernel/notice';
import { wordsOf, type Language } from '../../apps/worker/notices/notice-words';
import { coreStage } from '../../tools/scenario/core-stage';
import { play } from '../../tools/scenario/play';
import type { Seen, Sight } from '../../tools/scenario/stage';
import { read, written } from './scenario-files';

const locales = resolve(__dirname, '../../locales/zh-CN');
const namespaces = new Map(
  readdirSync(locales, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.includes('citizens'))
    .map((file) => [
      basename(file, '.json'),
      JSON.parse(readFileSync(join(locales, file), 'utf8')) as Record<string, string>,
    ]),
);
const hasWords = (key: string): boolean => {
  const [namespace, name] = key.split(/:(.*)/s) as [string, string];
  return namespaces.get(namespace)?.[name] !== undefined;
};

/** The codes that would be shown as they stand, for want of words. */
function bareCodes(word: Word): string[] {
  if (word.is === 'list') return word.words.flatMap(bareCodes);
  if (word.is === 'said') return Object.values(word.words).flatMap(bareCodes);
  const isBare = word.is === 'one-of' && /^[a-z][a-z-]*$/.test(word.id) && !word.keys.some(hasWords);
  return isBare ? [word.id] : [];
}

/** The words that are read: those of the sentence, and what stands below it. */
function saidOf(event: EventLike): [field: string, word: Word][] {
  const { key, words, details } = phraseOf(event);
  const sentence = namespaces.get('events')![key] ?? '';
  const inSentence = Object.entries(words).filter(([field]) => sentence.includes(`{${field}}`));
  return [...inSentence, ...details.map(({ field, word }): [string, Word] => [field, word])];
}

/** `kind field code` of what would be read as a code in the record of a case or matter. */
const bare = new Set<string>();
/** `language kind about` of notices that say less than they are about, or other than words of their language. */
const untold = new Set<string>();

const NO = '0001';
const DUE = '2026-12-16T17:30+08:00';
const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
/** What no notice of a language has: a code, where there are no letters to say it in, or another language. */
const FOREIGN: Readonly<Record<Language, RegExp>> = { 'zh-CN': /[a-z]{2,}/i, en: /\p{Script=Han}|card-\d/u };

/** Holds the notices of a case or matter against what they say, with what a sender knows and without. */
function hear({ state, events }: Seen<unknown>): void {
  const { cards = [] } = state as Partial<CaseState>;
  for (const event of events.filter(({ kind }) => kind === 'notified')) {
    const { to, notice, about, sendAt } = event as RecordedNotice;
    const card = notice === 'card' ? cards.find(({ id }) => id === about) : undefined;
    const plain = { id: '', entity: 'case', no: NO, hall: '', to, notice, about, sendAt, attempt: 1 } as const;
    for (const language of LANGUAGES)
      for (const known of [{}, { due: DUE, card, items: [] }]) {
        const said = wordsOf({ ...plain, ...known }, language).split(' · ').slice(1);
        const isWhole = to.as === 'applicant' || about === undefined || said.length > 1;
        if (!isWhole || FOREIGN[language].test(said.join())) untold.add(`${language} ${notice} ${about}`);
      }
  }
}

const everything = ({ cases, matters }: Sight) => [...cases.values(), ...matters.values()];

beforeAll(async () => {
  for (const file of written) {
    const stage = coreStage();
    await play(read(file), stage);
    const seen = everything(await stage.look());
    seen.forEach(hear);
    for (const { events } of seen)
      for (const { kind, seq: _seq, at: _at, by: _by, ...data } of events)
        for (const [field, word] of saidOf({ kind, data }))
          for (const code of bareCodes(word)) bare.add(`${kind} ${field} ${code}`);
  }
});

describe('the record of a case or matter', () => {
  it('says no code that has no words', () => expect([...bare].sort()).toEqual([]));
});

describe('notices', () => {
  it('say in words what they are about, in one language', () => expect([...untold].sort()).toEqual([]));
});
