import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PARTS, rowsOf, sideBySide } from './policy-rows';

const root = join(__dirname, '../../../../../..');
const profiles = join(root, 'libs/domain/policy/profiles');
const builtIn = readdirSync(profiles).map(
  (name) => parse(readFileSync(join(profiles, name), 'utf8')) as Record<string, unknown>,
);

const words = (language: string, name: string) =>
  JSON.parse(readFileSync(join(root, 'locales', language, `console/pages/${name}.json`), 'utf8')) as Record<
    string,
    string
  >;

describe('the rules of a policy', () => {
  it('are its leaves, with the source that stands beside them', () => {
    const rows = rowsOf(
      {
        profile: 'here',
        version: 1,
        classes: { simple: { limit: '3wd', source: '003' }, complex: { limit: '10wd' } },
        brand: { zh: '窗口', en: 'Window' },
        hours: ['09:00-12:00'],
      },
      ['brand'],
    );
    expect(rows).toEqual([
      { path: 'brand', value: { zh: '窗口', en: 'Window' } },
      { path: 'classes.simple.limit', value: '3wd', source: '003' },
      { path: 'classes.complex.limit', value: '10wd' },
      { path: 'hours', value: ['09:00-12:00'] },
    ]);
  });

  it('stand side by side, with what differs marked', () => {
    const one = rowsOf({ reopens: 1, silence: 'escalate' });
    const other = rowsOf({ reopens: 2, silence: 'escalate', hotline: '12345' });
    expect(sideBySide(one, other)).toEqual([
      { path: 'reopens', from: 1, to: 2, differs: true },
      { path: 'silence', from: 'escalate', to: 'escalate', differs: false },
      { path: 'hotline', from: undefined, to: '12345', differs: true },
    ]);
  });

  it('have words, each of them and each part', () => {
    const rules = new Set(builtIn.flatMap((policy) => rowsOf(policy)).map(({ path }) => path));
    const parts = PARTS.map((part) => `part.${part}`);
    const known = words('zh-CN', 'clauses');
    expect([...rules, ...parts].filter((key) => !(key in known))).toEqual([]);
  });

  it.each(['zh-CN', 'en'])(
    'say in %s where they come from, by the name of the paper and the place',
    (language) => {
      const sources = builtIn.flatMap((policy) => rowsOf(policy)).flatMap(({ source }) => source ?? []);
      const known = words(language, 'clauses');
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => !(`source.${source}` in known))).toEqual([]);
    },
  );

  it('go by the name of their place', () => {
    const known = words('zh-CN', 'profiles');
    const nameless = builtIn.filter(({ profile }) => !(`profile.${profile as string}` in known));
    expect(nameless).toEqual([]);
  });

  it('that a due moment may rest on have words', () => {
    const known = words('zh-CN', 'clauses');
    const limits = Object.keys(builtIn.find(({ limits: all }) => all)!.limits as object);
    const joint = 'limits.convene+opinion+adopt+countersign';
    const clauses = ['given', 'rules', joint, ...limits.map((name) => `limits.${name}`)];
    expect(clauses.filter((key) => !(key in known))).toEqual([]);
  });
});
