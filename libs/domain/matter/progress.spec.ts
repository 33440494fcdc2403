import { missingOf, standingOf, type Known } from './progress';

const member = (unit: string, recused = false) => ({ unit, voting: true, recused });
const opinion = (unit: string) => ({ unit, position: 'agree' as const, text: '同意' });
const adoption = { by: 'consensus' as const, text: '办', measures: [], dissent: [] };

const matter = (known: Partial<Known>): Known => ({
  ...{ stage: 'called', members: [], opinions: [], adoption: null, signed: [] },
  ...known,
});

describe('where a matter stands', () => {
  const members = [member('water'), member('development'), member('lawyers', true)];
  it.each<[string, Partial<Known>, number, boolean]>([
    ['it waits to be convened', {}, 0, false],
    ['members have yet to speak', { stage: 'deliberating', members, opinions: [opinion('water')] }, 1, false],
    [
      'all but the recused have spoken',
      { stage: 'deliberating', members, opinions: [opinion('water'), opinion('development')] },
      2,
      false,
    ],
    ['it is being countersigned', { stage: 'countersigning', members, adoption }, 3, false],
    ['it is in effect', { stage: 'effective', members, adoption }, 5, false],
    ['it was referred up before anybody met', { stage: 'referred-up' }, 0, true],
    ['a member refused to sign', { stage: 'referred-up', members, adoption }, 3, true],
  ])('when %s', (_when, known, step, left) => {
    expect(standingOf(matter(known))).toEqual({ step, left });
  });
});

describe('what a matter waits for', () => {
  const members = [member('water'), member('development'), member('lawyers', true)];

  it('is the opinions of those who have not spoken, not of the recused', () => {
    const known = { stage: 'deliberating', members, opinions: [opinion('water')] };
    expect(missingOf(matter(known))).toEqual({ step: 'opine', units: ['development'] });
  });

  it('is the signatures that are not there', () => {
    const known = { stage: 'countersigning', members, adoption, signed: ['development'] };
    expect(missingOf(matter(known))).toEqual({ step: 'countersign', units: ['water'] });
  });

  it('is nothing once it has ended', () => {
    expect(missingOf(matter({ stage: 'dropped' }))).toBeUndefined();
    expect(missingOf(matter({ stage: 'effective', members, adoption }))).toBeUndefined();
  });
});
