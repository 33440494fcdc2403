import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PolicyDraft } from './inheritance';
import { inOrder, PolicyError, resolvePolicy } from './policy.contract';

const FOLDER = join(__dirname, 'profiles');
const drafts = new Map(
  readdirSync(FOLDER).map((file) => {
    const draft = parse(readFileSync(join(FOLDER, file), 'utf8')) as PolicyDraft;
    return [draft.profile, draft] as const;
  }),
);

function problemsOf(change: Record<string, unknown>): string[] {
  try {
    resolvePolicy({ profile: 'spec', inherits: 'national-default', version: 1, ...change }, drafts);
  } catch (error) {
    if (error instanceof PolicyError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('the built-in profiles', () => {
  it.each([...drafts])('%s is complete', (profile, draft) => {
    expect(resolvePolicy(draft, drafts)).toMatchObject({ profile, version: 1, reopens: 1 });
  });

  it('read in the order of a case’s life, however they were kept', () => {
    const { limits, ...rest } = resolvePolicy(drafts.get('zhanyi')!, drafts);
    const mixed = Object.fromEntries(Object.entries(limits).sort()) as unknown as typeof limits;
    const policy = inOrder({ limits: mixed, ...rest });
    expect(policy).toEqual({ limits, ...rest });
    expect(Object.keys(policy)[0]).toBe('profile');
    expect(Object.keys(policy.limits).slice(0, 4)).toEqual([
      'triage',
      'greenTriage',
      'arrival',
      'firstContact',
    ]);
    const odd = { ...policy, unheard: true };
    expect(inOrder(odd)).toBe(odd);
  });

  it('differ from the country’s only in what they say', () => {
    const { limits, ladder, overlay } = resolvePolicy(drafts.get('qiongzhong')!, drafts);
    const country = resolvePolicy(drafts.get('national-default')!, drafts);
    expect(limits).toEqual({ ...country.limits, arrival: '5wm' });
    expect(ladder).toEqual(['window', 'bureau', 'joint-committee', 'leader']);
    expect(overlay).toEqual([]);
  });
});

describe('a bad profile is refused with the path of what is wrong', () => {
  it.each<[string, Record<string, unknown>]>([
    ['spec: limits.triage', { limits: { triage: 'soon' } }],
    ['spec: limits.reopened', { limits: { reopened: '4wh' } }],
    ['spec: limits', { limits: { lunch: '1wd' } }],
    ['spec: classes.simple.promise', { classes: { simple: { promise: 'maybe' } } }],
    ['spec: ladder', { ladder: ['window', 'window'] }],
    ['spec: ladder', { ladder: [] }],
    ['spec: ladder.1', { ladder: ['window', 'moon'] }],
    ['spec: hours', { hours: ['13:30-17:30', '09:00-12:00'] }],
    ['spec: hours.0', { hours: ['9-12'] }],
    ['spec: warnings.0', { warnings: ['2nd'] }],
    ['spec: committee.quorum', { committee: { quorum: 'half' } }],
    ['spec: clockStops.survey', { clockStops: { survey: 'sometimes' } }],
    ['spec: counting.dayEnd', { counting: { dayEnd: 'noon' } }],
    ['spec: region', { region: '33' }],
    ['spec: extension.times', { extension: { times: -1 } }],
    ['spec: overlay.0.date', { overlay: [{ date: '2026-02-30', off: true, name: '无此日' }] }],
    ['spec: ', { stranger: 1 }],
    ['spec', { inherits: 'atlantis' }],
  ])('%s', (path, change) => expect(problemsOf(change)[0]).toBe(path));

  it('names everything that is wrong at once', () => {
    expect(problemsOf({ reopens: 'once', silence: 'loud' }).sort()).toEqual([
      'spec: reopens',
      'spec: silence',
    ]);
  });
});

it('takes limits in hours where nothing stops or extends them', () => {
  expect(problemsOf({ limits: { firstContact: '4wh', callBack: '24nh' } })).toEqual([]);
});

describe('inheritance', () => {
  it('merges maps deeply; lists and single values replace', () => {
    const draft = {
      profile: 'spec',
      inherits: 'qufu',
      version: 2,
      warnings: ['1wd'],
      limits: { visit: '2wd' },
    };
    const policy = resolvePolicy(draft, drafts);
    expect(policy).toMatchObject({ profile: 'spec', version: 2, region: '370881', warnings: ['1wd'] });
    expect(policy.limits).toMatchObject({ guidance: '10wd', visit: '2wd', triage: '4wh' });
  });

  it('refuses a profile that inherits itself', () => {
    const circle = new Map<string, PolicyDraft>([
      ['a', { profile: 'a', inherits: 'b', version: 1 }],
      ['b', { profile: 'b', inherits: 'a', version: 1 }],
    ]);
    expect(() => resolvePolicy(circle.get('a')!, circle)).toThrow(/inherits itself/);
  });
});
