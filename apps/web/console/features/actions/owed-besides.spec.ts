import type { ShownCard } from '../../elements/card-state';
import { nextActions } from './next-actions';
import type { CaseFacts } from '../../forms/form-subject';
import { owedBesides, rightsOn } from './owed-besides';

const card = (became: Partial<ShownCard> = {}) =>
  ({ id: 'card-1', unit: 'market', appealUntil: '2026-11-27T17:30+08:00', ...became }) as ShownCard;
const open = ['notifyResult', 'answerCard', 'appealCard'].map((command) => ({ command, effects: [] }));
const promise = {
  kind: 'promise',
  owner: { as: 'unit', id: 'market' },
  due: '2026-12-09T17:30+08:00',
} as const;
const next = (cards: readonly ShownCard[], unit: string) => {
  const asking = { id: 'gu', roles: new Set(['handler']), unit };
  const { primary, others } = nextActions(
    open,
    [promise, ...owedBesides({ cards })],
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

describe('a consult', () => {
  const consult = (silent: string[]) =>
    ({
      c1: {
        open: true,
        lead: 'market',
        units: [{ unit: 'water' }, { unit: 'health' }],
        opinions: [{ unit: 'water', position: 'agree' }],
        silent,
      },
    }) as unknown as CaseFacts['consults'];
  const first = (silent: string[]) => {
    const owed = [promise, ...owedBesides({ consults: consult(silent) })];
    const possible = ['reply', 'proposeResolved', 'concludeConsult'].map((command) => ({
      command,
      effects: [],
    }));
    return nextActions(possible, owed, { id: 'gu', roles: new Set(['handler']), unit: 'market' }).primary;
  };

  it('is to be concluded by the lead before anything else once nobody is waited for', () =>
    expect(first(['health'])).toBe('concludeConsult'));

  it('is not before', () => expect(first([])).toBe('proposeResolved'));
});
