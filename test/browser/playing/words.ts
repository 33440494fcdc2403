import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const locale = resolve(__dirname, '../../../locales/zh-CN');

/** What the pages say, by key: a catalogue as it is shipped. */
export const wordsOf = (catalogue: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(locale, `${catalogue}.json`), 'utf8')) as Record<string, string>;
