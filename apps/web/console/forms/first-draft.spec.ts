import { caseKernel } from '@domain/case/kernel';
import { firstDraft } from './first-draft';
import type { CaseFacts } from './form-subject';

const { payload } = caseKernel.commands.get('ruleCard')!;

describe('a form as it opens', () => {
  const card = (id: string, more = {}) => ({ id, unit: 'water', ground: '推诿', ...more });
  const draftOf = (cards: readonly object[], ...tried: Record<string, unknown>[]) =>
    firstDraft(payload, {
      command: 'ruleCard',
      subject: { entity: 'case', no: '1', hall: 'hall', facts: { cards } as unknown as CaseFacts },
      person: { id: 'xu', roles: new Set(['supervisor']) },
      ...{ tried, nowMs: 0 },
    });
  const both = [card('card-1'), card('card-2')];

  it('names the one thing that the command is possible with, whatever else is there', () => {
    expect(draftOf(both, { card: 'card-1' })).toEqual({ card: 'card-1' });
    expect(draftOf(both, { card: 'card-1', ruling: 'upheld' }, { card: 'card-1' })).toEqual({
      card: 'card-1',
    });
  });

  it('leaves the choice where there are several: one is not decided about for being first', () => {
    expect(draftOf(both, { card: 'card-2' }, { card: 'card-1' })).toEqual({});
    expect(draftOf(both)).toEqual({});
  });

  it('takes the only one that is open when nothing has been tried', () => {
    expect(draftOf([card('card-1', { withdrawn: true }), card('card-2')])).toEqual({ card: 'card-2' });
  });
});
