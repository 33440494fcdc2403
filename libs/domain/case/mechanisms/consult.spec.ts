import { Hall } from '../../../../test/fixtures/hall';
const question = { consult: 'c1', question: '能否办理', form: 'huddle', lead: 'market' };

describe('a consult', () => {
  it('keeps who said what, who was silent and what came late', () => {
    const hall = new Hall({ silence: 'consent' }).accept();
    hall.must('gu', 'openConsult', {
      ...question,
      units: [{ unit: 'health' }, { unit: 'province', statutory: true }],
    });
    hall.must('wei', 'giveOpinion', { consult: 'c1', position: 'agree', text: '同意' });
    hall.passTo('2026-03-05 17:31');
    hall.must('sheng', 'giveOpinion', { consult: 'c1', position: 'disagree', text: '不同意' });
    expect(hall.state().consults.c1).toMatchObject({
      silent: ['province'],
      escalated: true,
      opinions: [
        { unit: 'health', late: false },
        { unit: 'province', late: true },
      ],
    });
  });

  it('asks each unit once, and is not concluded while opinions are open', () => {
    const hall = new Hall().accept();
    const twice = { ...question, units: [{ unit: 'health' }, { unit: 'health' }] };
    expect(hall.act('gu', 'openConsult', twice)).toMatchObject({ code: 'CASE.INVALID', field: 'units' });
    hall.must('gu', 'openConsult', { ...question, units: [{ unit: 'health' }] });
    const refusal = hall.act('gu', 'concludeConsult', { consult: 'c1', conclusion: '可' });
    expect(refusal?.code).toBe('CONSULT.OPINIONS_OUTSTANDING');
  });
});
