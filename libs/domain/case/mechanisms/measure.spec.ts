import { Hall } from '../../../../test/fixtures/hall';
function withMeasures(): Hall {
  const hall = new Hall({ ladder: ['window', 'leader'] }).accept();
  hall.must('head', 'escalate', { ground: '难办' });
  const measure = { unit: 'health', action: '改清单', limit: '1wd' };
  hall.must('boss', 'leaderDecide', {
    text: '办',
    measures: [
      { ...measure, measure: 'm1' },
      { ...measure, measure: 'm2' },
    ],
  });
  return hall;
}

describe('a measure', () => {
  it('remembers who decided it, and is completed by its unit', () => {
    const hall = withMeasures();
    expect(hall.state().measures.m1).toMatchObject({ unit: 'health', from: 'leader', state: 'open' });
    expect(hall.act('gu', 'completeMeasure', { measure: 'm1', text: '已改' })?.code).toBe(
      'CASE.NOT_PERMITTED',
    );
    hall.must('wei', 'completeMeasure', { measure: 'm1', text: '已改' });
    expect(hall.state().measures.m1).toMatchObject({ state: 'completed' });
  });

  it('urges its unit at every lapse: two in one minute are two urgings', () => {
    const hall = withMeasures();
    hall.passTo('2026-03-03 17:31');
    expect(hall.state().urgings).toEqual({ health: 2 });
    expect(hall.state().cards.map(({ colour }) => colour)).toEqual(['yellow']);
  });
});
