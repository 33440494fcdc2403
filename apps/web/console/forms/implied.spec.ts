import { matterKernel } from '@domain/matter/kernel';
import { impliedAt, seatsIn, withImplied } from './implied';
import type { Draft, Path } from './form-value';

const { payload } = matterKernel.commands.get('convene')!;
const votingOf = (draft: Draft, seated: ReadonlySet<string> | undefined): unknown[] => {
  const whole = withImplied(payload, draft, (path: Path) => impliedAt('convene', draft, path, { seated }));
  return (whole.members as { voting?: boolean }[]).map(({ voting }) => voting);
};

describe('the vote of those who are convened', () => {
  const draft = { members: [{ unit: 'water' }, { unit: 'audit' }, {}] };

  it('goes to the units that sit on the committee; others attend, and an empty row says nothing', () => {
    expect(votingOf(draft, new Set(['water', 'reform']))).toEqual([true, false, undefined]);
  });

  it('is as somebody has said, whatever follows from the list', () => {
    const said = {
      members: [
        { unit: 'water', voting: false },
        { unit: 'audit', voting: true },
      ],
    };
    expect(votingOf(said, new Set(['water']))).toEqual([false, true]);
  });

  it('goes to everyone where nobody has been named a member yet, and to no one until that is known', () => {
    expect(votingOf(draft, new Set())).toEqual([true, true, undefined]);
    expect(votingOf(draft, undefined)).toEqual([undefined, undefined, undefined]);
  });

  it('changes nothing else, nor the draft itself', () => {
    const before = JSON.stringify(draft);
    expect(withImplied(payload, draft, () => undefined)).toEqual(draft);
    votingOf(draft, new Set(['water']));
    expect(JSON.stringify(draft)).toBe(before);
  });
});

describe('where members of the committee sit', () => {
  const posts = [
    { role: 'committee-member', place: 'water' },
    { role: 'handler', place: 'health' },
  ];

  it('is where they hold that post', () => {
    expect(seatsIn({ items: [{ posts }], next: null })).toEqual(new Set(['water']));
  });

  it('is not known of more than were told', () => {
    expect(seatsIn({ items: [{ posts }], next: 'more' })).toBeUndefined();
    expect(seatsIn(undefined)).toBeUndefined();
  });
});
