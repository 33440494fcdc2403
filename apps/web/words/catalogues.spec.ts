import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../locales');
const files = (language: string): string[] =>
  readdirSync(join(root, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(join(root, language, file), 'utf8')) as Record<string, string>;
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe('the catalogues of the pages', () => {
  it('are the same files in both languages', () => {
    expect(files('en')).toEqual(files('zh-CN'));
  });

  it.each(files('zh-CN'))('%s has the same keys and values in both languages, and words for each', (file) => {
    const [chinese, english] = [read('zh-CN', file), read('en', file)];
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    for (const [key, text] of Object.entries(chinese)) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      expect([key, english[key]!.trim()]).not.toEqual([key, '']);
      expect([key, placeholders(english[key]!)]).toEqual([key, placeholders(text)]);
    }
  });

  it.each(files('en').filter((file) => file.startsWith('console') || file.startsWith('citizens')))(
    '%s has no Chinese in English, except the name of the other language',
    (file) => {
      const mixed = Object.entries(read('en', file)).filter(
        ([key, text]) => key !== 'other-language' && /[\u3400-\u9fff]/.test(text),
      );
      expect(mixed).toEqual([]);
    },
  );
});
