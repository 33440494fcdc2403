import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Words = Readonly<Record<string, string>>;

const root = join(__dirname, '../../../locales');
const files = (language: string): string[] =>
  readdirSync(join(root, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(join(root, language, file), 'utf8')) as Words;
/** `{n}`, or `{n, number}` where a number is written as the language writes it. */
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+(?:, number)?)\}/g)].map((match) => match[1]!).sort();

/** Their number is the product's own, and never one. */
const ALWAYS_SEVERAL = ['otp-text'];
/** A number that may be one, and things that are counted by it: these words need a form for one. */
const COUNTED =
  /\{\w+(?:, number)?\} (?:(?:working|more|earlier|known) )*(?:are|get|ones|records?|(?:day|hour|minute|month|case|event|point|place|obligation|difference)s)\b/;

/** What English writes with a capital wherever it stands: names of places, papers, days, products, headers and keys. */
const PROPER =
  /Agency Assist|Temporal|Yazhou Bay|Jiaxiang|Zhanyi|Hainan Daily|Qilu Evening News|People’s Daily|(?:Spring|Dragon Boat|Mid-Autumn) Festival|(?:New Year|Labour|National|Victory)(?: Day)?|Monday|English|WebP|Word|Excel|PowerPoint|Idempotency-Key|If-Match|Enter/g;
/** A word with a capital that begins no sentence; what is written in capitals throughout is an abbreviation. */
const TITLE_CASE = /(?<=[\w,;)}] [“(]?)[A-Z][a-z]+/;

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

  it.each(files('en'))('%s is in sentence case', (file) => {
    const titled = Object.entries(read('en', file)).filter(([, text]) =>
      TITLE_CASE.test(text.replace(PROPER, 'x')),
    );
    expect(titled).toEqual([]);
  });

  it.each(files('en'))('%s says one of a thing as one', (file) => {
    const english = read('en', file);
    const counting = Object.entries(english).filter(([, text]) => COUNTED.test(text));
    const alone = counting.filter(([key]) => !/_(one|other)$/.test(key) && !ALWAYS_SEVERAL.includes(key));
    expect(alone).toEqual([]);
    const others = Object.keys(english).filter((key) => key.endsWith('_other'));
    const unpaired = others.filter((key) => !(key.replace(/_other$/, '_one') in english));
    expect(unpaired).toEqual([]);
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

describe('what was found of a case when it was accepted', () => {
  const fields = read('zh-CN', 'fields.json');
  const [forms, events, queue, dashboard] = ['forms', 'events', 'pages/queue', 'pages/dashboard'].map(
    (name) => read('zh-CN', `console/${name}.json`),
  ) as [Words, Words, Words, Words];

  it.each(['track', 'obstacle'])('%s is called the same wherever it is shown', (field) => {
    const name = fields[field];
    expect([events[`detail-${field}`], dashboard[`column-${field}`]]).toEqual([name, name]);
    const values = Object.keys(forms).filter((key) => key.startsWith(`value.${field}.`));
    expect(values.length).toBeGreaterThan(1);
    const inEvents = values.map((key) => events[key.replace(`value.${field}.`, `${field}-`)]);
    expect(inEvents).toEqual(values.map((key) => forms[key]));
  });

  it.each(['zh-CN', 'en'])('the result of a visit is called in %s as its form calls it', (language) => {
    const [chosen, told] = [read(language, 'console/forms.json'), read(language, 'console/events.json')];
    const results = Object.keys(chosen).filter((key) => key.startsWith('value.result.'));
    const inEvents = results.map((key) => told[key.replace('value.result.', 'result-')]!);
    expect(results.length).toBeGreaterThan(1);
    expect(inEvents.map((words) => words.toLowerCase())).toEqual(
      results.map((key) => chosen[key]!.toLowerCase()),
    );
  });

  it('narrows lists by the obstacle under its own name, as its picture is called', () => {
    const name = fields.obstacle;
    expect([queue['narrowed-obstacles'], dashboard['figure-causes']]).toEqual([`${name}：{values}`, name]);
  });
});

it('the day by which the applicant needs it is called the same wherever it is shown', () => {
  const [events, actions, elements, ofCase, register] = (
    ['events', 'actions', 'elements', 'pages/case', 'pages/register'] as const
  ).map((name) => read('zh-CN', `console/${name}.json`)) as [Words, Words, Words, Words, Words];
  const name = read('zh-CN', 'fields.json').needBy!;
  const labels = [events['detail-needBy'], events['because-need-by'], ofCase['need-by']];
  expect([...labels, register['field-needBy']]).toEqual(Array(4).fill(name));
  for (const sentence of [actions['effect-past-need-by'], elements['need-by-risk-long']])
    expect(sentence).toContain(name);
});
