import type { Place } from '../../../elements/names';
import { inForce, ownProfile } from './first-shown';

const place = (id: string, parentId: string | null, policyProfile: string | null = null): [string, Place] => [
  id,
  {
    ...{ id, parentId, policyProfile, kind: policyProfile ? 'hall' : 'county', name: id, nameEn: null },
  } as Place,
];
const places = new Map(
  [
    place('country', null),
    place('zhanyi', 'country'),
    place('zhanyi-hall', 'zhanyi', 'zhanyi'),
    place('zhanyi-water', 'zhanyi'),
    place('qufu', 'country'),
    place('qufu-hall', 'qufu', 'qufu'),
  ].map(([id, one]) => [id, { ...one, active: true }]),
);
const of = (...posts: string[]) =>
  ownProfile(
    places,
    posts.map((at) => ({ place: at })),
  );

describe('the rules that somebody is shown first', () => {
  it('are those of their own hall, or of the hall of their region or unit', () => {
    expect(of('zhanyi-hall')).toBe('zhanyi');
    expect(of('zhanyi')).toBe('zhanyi');
    expect(of('zhanyi-water')).toBe('zhanyi');
    expect(of('qufu')).toBe('qufu');
  });

  it('are the national ones where the halls of a post have different ones', () => {
    expect(of('country')).toBe('national-default');
    expect(of()).toBe('national-default');
  });

  it('are in force', () => {
    const line = (profile: string, version: number, effectiveFrom: string) => ({
      profile,
      version,
      effectiveFrom,
    });
    const lines = [
      line('chengmai', 1, '2020-01-01'),
      line('zhanyi', 1, '2020-01-01'),
      line('zhanyi', 2, '2026-01-01'),
      line('zhanyi', 3, '2027-01-01'),
    ];
    expect(inForce(lines, 'zhanyi', '2026-11-30')?.version).toBe(2);
    expect(inForce(lines, 'zhanyi', '2019-11-30')?.version).toBe(1);
    expect(inForce(lines, 'nowhere', '2026-11-30')?.profile).toBe('chengmai');
  });
});
