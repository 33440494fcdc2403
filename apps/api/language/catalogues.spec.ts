import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseKernel } from '@domain/case/kernel';
import { matterKernel } from '@domain/matter/kernel';
import { STAFF_ROLES } from '../access/caller';
import { KNOWN_CODES, statusOf } from '../errors/status';
import { CATALOGUES } from './catalogues';
import { hasWords, LANGUAGES, languageOf, say } from './language';

const root = join(__dirname, '../../..');
const sourceOf = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');
const core = sourceOf('libs/domain');
const api = sourceOf('apps/api');

const found = (source: string, pattern: RegExp): string[] => [
  ...new Set([...source.matchAll(pattern)].map((match) => match[1]!)),
];
const CODE = /'([A-Z_]{3,}\.[A-Z_]{3,})'/g;
/** `<MECHANISM>.UNKNOWN` is put together from the kinds of ids. */
const unknown = found(core, /is: 'id'; readonly of: (\w+)/g).length
  ? ['visit', 'consult', 'measure', 'guidance', 'certificate', 'risk', 'card'].map(
      (kind) => `${kind.toUpperCase()}.UNKNOWN`,
    )
  : [];
const codes = [...new Set([...found(core, CODE), ...found(api, CODE), ...unknown])];

describe('the catalogues', () => {
  it('have the same keys in both languages, and words for each', () => {
    const [chinese, english] = LANGUAGES.map((language) => CATALOGUES[language]);
    for (const [name, words] of Object.entries(chinese!)) {
      const other = english![name as keyof typeof english];
      expect([name, Object.keys(other)]).toEqual([name, Object.keys(words)]);
      for (const text of [...Object.values(words), ...Object.values(other)]) expect(text).not.toBe('');
    }
  });

  it('name the same values in both languages', () => {
    const params = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const [name, words] of Object.entries(CATALOGUES['zh-CN'])) {
      const other = CATALOGUES.en[name as keyof typeof CATALOGUES.en] as Record<string, string>;
      for (const [key, text] of Object.entries(words))
        expect([key, params(other[key]!)]).toEqual([key, params(text as string)]);
    }
  });

  it('speak to citizens of themselves as you, in both languages', () => {
    for (const language of LANGUAGES) {
      const { pages, track, progress, citizen } = CATALOGUES[language];
      for (const [key, text] of Object.entries({ ...pages, ...track, ...progress, ...citizen }))
        expect([key, text]).toEqual([key, expect.not.stringMatching(/申请人|反映人|applicant/i)]);
    }
  });

  it.each(codes)('have words and a status for the refusal %s', (code) => {
    expect(hasWords(`refusals:${code}`)).toBe(true);
    expect(KNOWN_CODES).toContain(code);
    expect(hasWords(`problems:${statusOf(code)}`)).toBe(true);
  });

  it('say the number of every rule that has one, and of no other', () => {
    const numbered = found(core, /withLimit\(\s*refuse\('([A-Z_.]+)'/g);
    expect(numbered.length).toBeGreaterThan(5);
    const unsaid = [0, 1, 5].flatMap((count) =>
      numbered.filter((code) => !hasWords(`refusal-limits:${code}`, { count })),
    );
    expect(unsaid).toEqual([]);
    const said = Object.keys(CATALOGUES.en['refusal-limits']).map((key) => key.replace(/_[a-z]+$/, ''));
    expect(said.filter((code) => !numbered.includes(code))).toEqual([]);
  });

  it('have no words for refusals that nobody makes', () => {
    const idle = Object.keys(CATALOGUES.en.refusals).filter((code) => !codes.includes(code));
    expect(idle).toEqual([]);
  });

  it('have words for every rule that a field may break', () => {
    const rules = [
      ...found(core, /refuse\('[A-Z_.]+', [^,()]+, '([a-z-]+)'\)/g),
      ...found(core, /\? undefined : '([a-z-]+)'/g),
      ...found(api, /invalid\([^()]*, '([a-z-]+)'\)/g),
      ...found(api, /weak\('([a-z-]+)'\)/g),
    ];
    expect(rules.length).toBeGreaterThan(15);
    expect(rules.filter((rule) => !hasWords(`rules:${rule}`))).toEqual([]);
  });

  it('have words for everything the core names to people', () => {
    const notices = [
      ...found(core, /tell\(turn, '([a-z-]+)'/g),
      ...found(core, /notify(?:Roles)?\(turn, (?:\[[^\]]*\]|\w+\([^)]*\)|\w+), '([a-z-]+)'/g),
    ];
    expect(notices.length).toBeGreaterThan(10);
    const named: [string, readonly string[]][] = [
      ['roles', [...STAFF_ROLES, 'applicant', 'system']],
      ['stages', ['triage', 'handling', 'followUp', 'closed', 'archived']],
      ['obligations', found(core, /open\(turn, \{\s*kind: '([a-z-]+)'/g)],
      ['notices', notices],
      ['commands', [...caseKernel.commands.keys(), ...matterKernel.commands.keys()]],
      ['levels', ['window', 'station', 'bureau', 'joint-committee', 'leader']],
    ];
    for (const [catalogue, keys] of named) {
      expect([catalogue, keys.filter((key) => !hasWords(`${catalogue}:${key}`))]).toEqual([catalogue, []]);
    }
  });
});

describe('the language', () => {
  const asked = (header?: string) =>
    languageOf({
      acceptsLanguages: (languages: string[]) =>
        header === undefined
          ? languages[0]
          : (languages.find((one) => header.startsWith(one.slice(0, 2))) ?? false),
    } as never);

  it('is Chinese unless English is asked for', () => {
    expect([asked(), asked('en-GB'), asked('zh'), asked('fr')]).toEqual(['zh-CN', 'en', 'zh-CN', 'zh-CN']);
  });

  it('fills in values, and takes a key without words for a defect', () => {
    expect(say('en', 'rules:at-least', { value: 2 })).toBe('At least 2 must be given.');
    expect(() => say('en', 'rules:nonsense')).toThrow('no words');
  });
});
