import { Hall } from '../../../../test/fixtures/hall';
const refer = { unit: 'health', code: 'OOS01', explanation: '属卫健' };

describe('a referral', () => {
  it('waits for a second person unless the policy says otherwise', () => {
    const reviewed = new Hall();
    reviewed.register();
    reviewed.must('clerk', 'refer', refer);
    expect(reviewed.state()).toMatchObject({ stage: 'triage', outcome: null });
    const direct = new Hall({ review: { outOfScope: false } });
    direct.register();
    direct.must('clerk', 'refer', refer);
    expect(direct.state()).toMatchObject({ stage: 'followUp', outcome: 'referred', referredTo: 'health' });
  });

  it('is confirmed by the unit it went to', () => {
    const hall = new Hall({ review: { outOfScope: false } });
    hall.register();
    hall.must('clerk', 'refer', refer);
    expect(hall.act('gu', 'confirmReferral')?.code).toBe('CASE.NOT_PERMITTED');
    hall.must('wei', 'confirmReferral', { result: '已受理' });
    expect(hall.open('referral')).toBeUndefined();
  });
});
