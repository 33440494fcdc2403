import { comparable, named } from './comparable';

const line = (profile: string, version: number, effectiveFrom: string) => ({
  profile,
  version,
  effectiveFrom,
});
const lines = [
  line('national-default', 1, '2020-01-01'),
  line('national-default', 2, '2026-01-01'),
  line('qufu', 1, '2020-01-01'),
  line('zhanyi', 1, '2020-01-01'),
  line('zhanyi', 2, '2027-01-01'),
];
const of = (shown: string, inherits: string | null) =>
  comparable(lines, shown, { inherits, today: '2026-11-30' }).map(named);

describe('what a version is offered to be compared with', () => {
  it('is the other versions of its profile and the rules in force that it inherits', () => {
    expect(of('zhanyi@1', 'national-default')).toEqual(['zhanyi@2', 'national-default@2']);
    expect(of('qufu@1', 'national-default')).toEqual(['national-default@2']);
  });

  it('is the other versions alone for what inherits nothing', () => {
    expect(of('national-default@2', null)).toEqual(['national-default@1']);
  });

  it('is nothing before the versions are known', () => {
    expect(comparable([], 'zhanyi@1', { inherits: null, today: '2026-11-30' })).toEqual([]);
  });
});
