import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ACTS } from './acts';

const root = resolve(__dirname, '../../../../../..');

/** The acts that are named where the API writes them down. */
function actsOfTheApi(): string[] {
  const files = readdirSync(join(root, 'apps/api'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  return sources.flatMap((file) =>
    [...readFileSync(join(root, 'apps/api', file), 'utf8').matchAll(/\bact: '([a-z.-]+)'/g)].map(
      ([, act]) => act!,
    ),
  );
}

it('names every act that the API writes down', () => {
  const acts = actsOfTheApi();
  expect(acts.length).toBeGreaterThan(5);
  expect(acts.filter((act) => !(ACTS as readonly string[]).includes(act))).toEqual([]);
});

it.each(['zh-CN', 'en'])('has words for each act in %s', (language) => {
  const file = join(root, 'locales', language, 'console/pages/administration.json');
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  expect(ACTS.filter((act) => !words[`act-${act}`])).toEqual([]);
});
