import { Hall } from '../../../../test/fixtures/hall';
describe('a case before the committee', () => {
  it('takes over the committee’s measures, under ids of its own where they are taken', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'openConsult', {
      consult: 'c1',
      question: '问',
      form: 'huddle',
      units: [{ unit: 'health' }],
      lead: 'market',
    });
    hall.must('wei', 'giveOpinion', { consult: 'c1', position: 'agree', text: '同意' });
    hall.must('gu', 'concludeConsult', {
      consult: 'c1',
      conclusion: '可',
      measures: [{ measure: 'm1', unit: 'health', action: '改' }],
    });
    hall.must('head', 'escalate', { to: 'joint-committee', ground: '难办' });
    const to = { matter: 'main.m1' };
    hall.must('secretary', 'convene', { members: [{ unit: 'market', voting: true }], agenda: '议' }, to);
    hall.must('gu', 'opine', { position: 'agree', text: '同意' }, to);
    hall.must(
      'secretary',
      'adopt',
      { by: 'consensus', text: '办', measures: [{ measure: 'm1', unit: 'market', action: '办' }] },
      to,
    );
    hall.must('gu', 'countersign', { signed: true }, to);
    expect(Object.keys(hall.state().measures)).toEqual(['m1', 'main.m1:m1']);
    expect(hall.state()).toMatchObject({ matter: null, stage: 'handling' });
    expect(hall.open('resolution')).toBeUndefined();
  });

  it('tells its matter when it leaves handling', () => {
    const hall = new Hall().accept();
    hall.must('head', 'escalate', { to: 'joint-committee', ground: '难办' });
    hall.must('applicant', 'withdraw');
    expect(hall.matter()).toMatchObject({ stage: 'dropped', cases: [], detached: ['main'], obligations: [] });
  });
});
