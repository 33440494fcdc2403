import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ACTS } from './acts';

const root = resolve(__dirname, '../../../../../..');

it.each(['zh-CN', 'en'])('has words for each act in %s', (language) => {
  const file = join(root, 'locales', language, 'console/pages/administration.json');
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  expect(ACTS.filter((act) => !words[`act-${act}`])).toEqual([]);
});
