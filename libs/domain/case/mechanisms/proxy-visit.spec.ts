import { Hall } from '../../../../test/fixtures/hall';
const plan = { visit: 'v1', purpose: '沟通', kind: 'proxy', to: 'health', agent: 'gu' };

describe('a visit', () => {
  it('by proxy needs the applicant’s mandate for that agent', () => {
    const hall = new Hall().accept();
    expect(hall.act('head', 'planVisit', plan)).toMatchObject({ code: 'VISIT.NO_MANDATE', field: 'agent' });
    hall.must('duty', 'startProxy', {
      agent: 'gu',
      mandate: { signedAt: '2026-03-02 09:50', scope: '代办' },
    });
    hall.must('head', 'planVisit', plan);
    hall.must('gu', 'reportVisit', { visit: 'v1', result: 'partial', text: '部分同意' });
    expect(hall.state().visits.v1).toMatchObject({ agent: 'gu', result: 'partial' });
    expect(hall.state()).toMatchObject({ visitsReported: 1, refusals: 0 });
  });

  it('is reported by its agent alone, once', () => {
    const hall = new Hall().accept();
    hall.must('head', 'planVisit', { ...plan, kind: 'home' });
    const report = { visit: 'v1', result: 'cooperated', text: '完成' };
    expect(hall.act('wei', 'reportVisit', report)?.code).toBe('CASE.NOT_PERMITTED');
    hall.must('gu', 'reportVisit', report);
    expect(hall.act('gu', 'reportVisit', report)?.code).toBe('CASE.NOTHING_OPEN');
  });
});
