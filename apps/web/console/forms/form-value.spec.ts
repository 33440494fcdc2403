import { caseKernel } from '@domain/case/kernel';
import { faultsOf } from './faults';
import { blankOf, newIds, pathInDraft, payloadOf, withValue, type Draft } from './form-value';

const shapeOf = (command: string) => caseKernel.commands.get(command)!.payload;
const put = (draft: unknown, ...values: [(string | number)[], unknown][]): Draft =>
  values.reduce((before, [path, value]) => withValue(before, path, value), draft) as Draft;

describe('what is sent', () => {
  it('has no gaps, and ids for what it makes that nobody has used', () => {
    const shape = shapeOf('concludeConsult');
    const draft = put(
      blankOf(shape),
      [['consult'], 'consult-1'],
      [['conclusion'], ' 可以办 '],
      [['measures'], [{ unit: 'water', action: '补办' }, {}, { unit: 'health', action: '核实' }]],
      [['note'], '   '],
    );
    expect(payloadOf(shape, draft, newIds({ measure: ['measure-2'] }))).toEqual({
      consult: 'consult-1',
      conclusion: '可以办',
      measures: [
        { measure: 'measure-3', unit: 'water', action: '补办' },
        { measure: 'measure-4', unit: 'health', action: '核实' },
      ],
    });
  });

  it('leaves out a group of which nothing was filled in', () => {
    const shape = shapeOf('requestGuidance');
    const draft = put(blankOf(shape), [['unit'], 'bureau'], [['question'], '能否办理']);
    expect(payloadOf(shape, draft, newIds({}))).toEqual({
      guidance: 'guidance-1',
      unit: 'bureau',
      question: '能否办理',
    });
  });
});

describe('what is wrong with a form', () => {
  it('is all of it at once, each by its own field', () => {
    const shape = shapeOf('planVisit');
    expect(faultsOf(shape, payloadOf(shape, blankOf(shape) as Draft, newIds({})))).toEqual(
      ['purpose', 'kind', 'to', 'agent'].map((path) => ({ path, rule: 'required' })),
    );
  });

  it('is the code of the refusal where the engine has one for what is missing', () => {
    const shape = shapeOf('proposeInfeasible');
    const payload = payloadOf(shape, put(blankOf(shape), [['remedy'], '复议']), newIds({}));
    expect(faultsOf(shape, payload)).toEqual([
      { path: 'basis', code: 'OUTCOME.NO_BASIS' },
      { path: 'alternatives', code: 'OUTCOME.NO_ALTERNATIVE' },
      { path: 'asked', code: 'OUTCOME.BARE_REFUSAL' },
    ]);
  });

  it('is said of the row that is shown, where an empty one before it is not sent', () => {
    const shape = shapeOf('concludeConsult');
    const rows = [{}, { unit: 'water' }, { action: '' }, { unit: 'health', action: '核实' }];
    const draft = put(blankOf(shape), [['measures'], rows]);
    expect(pathInDraft(shape, draft, 'measures.0.action')).toBe('measures.1.action');
    expect(pathInDraft(shape, draft, 'measures.1.unit')).toBe('measures.3.unit');
    expect(pathInDraft(shape, draft, 'conclusion')).toBe('conclusion');
  });

  it('is nothing when the engine would take its shape', () => {
    expect(faultsOf(shapeOf('grantExtension'), {})).toEqual([]);
  });
});
