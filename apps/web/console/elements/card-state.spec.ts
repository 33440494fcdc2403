import type { Card } from '@domain/case/state';
import { cardStateOf } from './card-state';

const ruling = { kind: 'card-ruling', ref: 'card-1' };
const card = (became: Partial<Card> = {}) => ({ id: 'card-1', ...became }) as Card;

describe('what became of a card', () => {
  it.each([
    ['issued', {}, []],
    ['answered', { answered: true }, []],
    ['appealed', { answered: true, appealed: true }, [ruling]],
    ['upheld', { answered: true, appealed: true }, []],
    ['upheld', { appealed: true }, [{ ...ruling, ref: 'card-2' }]],
    ['withdrawn', { appealed: true, withdrawn: true }, []],
  ] as const)('is %s', (state, became, obligations) => {
    expect(cardStateOf(card(became), obligations)).toBe(state);
  });
});
