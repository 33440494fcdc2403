import type { ShownCard } from '../../elements/card-state';
import { nextActions } from './next-actions';
import { answersOwed, rightsOn } from './on-cards';

const card = (became: Partial<ShownCard> = {}) =>
  ({ id: 'card-1', unit: 'market', appealUntil: '2026-11-27T17:30+08:00', ...became }) as ShownCard;
const open = ['notifyResult', 'answerCard', 'appealCard'].map((command) => ({ command }));
const promise = {
  kind: 'promise',
  owner: { as: 'unit', id: 'market' },
  due: '2026-12-09T17:30+08:00',
} as const;
const next = (cards: readonly ShownCard[], unit: string) => {
  const asking = { id: 'gu', roles: new Set(['handler']), unit };
  const { primary, others } = nextActions(
    open,
    [promise, ...answersOwed(cards)],
    asking,
    rightsOn(cards, unit),
  );
  return [primary, ...others];
};

describe('a card', () => {
  it('is to be answered by the unit that got it, which may appeal against it', () => {
    expect(next([card()], 'market')).toEqual(['answerCard', 'notifyResult', 'appealCard']);
    expect(next([card({ unit: 'water' })], 'market')).toEqual(['notifyResult', 'answerCard']);
  });

  it('may be appealed against once it is answered, which nobody owes', () => {
    expect(next([card({ answered: true })], 'market')).toEqual(['notifyResult', 'appealCard']);
    expect(next([card({ answered: true, unit: 'water' })], 'water')).toEqual([
      undefined,
      'appealCard',
      'notifyResult',
    ]);
  });

  it('asks nothing more once the time for it has passed, or it was withdrawn', () => {
    expect(next([card({ answered: true, appealUntil: undefined })], 'market')).toEqual(['notifyResult']);
    expect(next([card({ withdrawn: true, appealUntil: undefined })], 'market')).toEqual(['notifyResult']);
  });
});
