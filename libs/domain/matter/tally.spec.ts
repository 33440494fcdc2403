import { emptyMatter, type CommitteeOpinion, type MatterState } from './state';
import { hasMajority, tallyOf } from './tally';

const member = (unit: string, { voting = true, recused = false } = {}) => ({ unit, voting, recused });
const said = (unit: string, position: 'agree' | 'disagree', bySilence?: boolean): CommitteeOpinion => ({
  unit,
  position,
  text: '…',
  bySilence,
});
const matter = (opinions: CommitteeOpinion[]): MatterState => ({
  ...emptyMatter('m1'),
  members: [
    ...[member('a'), member('b'), member('c')],
    ...[member('d', { voting: false }), member('e', { recused: true })],
  ],
  opinions,
});

describe('the tally of a committee', () => {
  it('counts those with a vote who are not recused', () => {
    const tally = tallyOf(matter([said('a', 'agree'), said('b', 'disagree'), said('d', 'agree')]));
    expect(tally).toEqual({ voting: 3, agreed: 1, disagreed: 1, spoken: 2 });
    expect(hasMajority(tally, '2/3')).toBe(false);
  });

  it('takes silence for consent and not for speaking', () => {
    const tally = tallyOf(matter([said('a', 'agree'), said('b', 'agree', true), said('c', 'agree', true)]));
    expect(tally).toEqual({ voting: 3, agreed: 3, disagreed: 0, spoken: 1 });
    expect(hasMajority(tally, '2/3')).toBe(false);
    expect(hasMajority(tally, '1/3')).toBe(true);
  });

  it('has a majority with more than half', () => {
    expect(hasMajority(tallyOf(matter([said('a', 'agree'), said('c', 'agree')])), '2/3')).toBe(true);
  });
});
