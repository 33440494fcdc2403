import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { phraseOf, type EventLike, type Word } from '../../apps/web/console/elements/event-words';
import { coreStage } from '../../tools/scenario/core-stage';
import { play } from '../../tools/scenario/play';
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

beforeAll(async () => {
  for (const file of written) {
    const stage = coreStage();
    await play(read(file), stage);
    const { cases, matters } = await stage.look();
    for (const { events } of [...cases.values(), ...matters.values()])
      for (const { kind, seq: _seq, at: _at, by: _by, ...data } of events)
        for (const [field, word] of saidOf({ kind, data }))
          for (const code of bareCodes(word)) bare.add(`${kind} ${field} ${code}`);
  }
});

describe('the record of a case or matter', () => {
  it('says no code that has no words', () => expect([...bare].sort()).toEqual([]));
});
