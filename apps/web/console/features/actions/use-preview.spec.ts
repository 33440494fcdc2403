import type { Previewed } from './give-command';
import { standing } from './use-preview';

const effect: Previewed = { effect: { opens: [], ends: [], moves: [], tells: [] } };
const refusal: Previewed = { refusal: { code: 'CASE.INVALID' } };
const editing = { isOfThese: true, isOnItsWay: false, phase: 'editing' } as const;

describe('what was foretold', () => {
  it('is told of exactly the values that stand in the form', () => {
    expect(standing(effect, editing)).toBe(effect);
    expect(standing(refusal, editing)).toBe(refusal);
  });

  it('is not told of other values where no answer about these will come, as without a line', () => {
    expect(standing(effect, { ...editing, isOfThese: false })).toBeUndefined();
    expect(standing(refusal, { ...editing, isOfThese: false })).toBeUndefined();
  });

  it('stands while the next is asked for, but for a refusal, which may be mended already', () => {
    const asking = { ...editing, isOfThese: false, isOnItsWay: true };
    expect(standing(effect, asking)).toBe(effect);
    expect(standing(refusal, asking)).toBeUndefined();
  });

  it('is no refusal any more once the form has gone out', () => {
    expect(standing(refusal, { ...editing, phase: 'sending' })).toBeUndefined();
  });
});
