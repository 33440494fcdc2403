import { Hall } from '../../../../test/fixtures/hall';
const infeasible = { basis: ['条例'], alternatives: [{ text: '调解' }], remedy: '复议' };
const asked = { otherBusiness: '无', otherNeeds: '无', otherProblems: '无' };

describe('an outcome', () => {
  it('that is a refusal says why, what else was tried, and asks three questions (三不三问)', () => {
    const hall = new Hall().accept();
    const codeOf = (payload: object) => hall.act('gu', 'proposeInfeasible', payload)?.code;
    expect(codeOf({ ...infeasible, basis: undefined, asked })).toBe('OUTCOME.NO_BASIS');
    expect(codeOf({ ...infeasible, alternatives: [], asked })).toBe('OUTCOME.NO_ALTERNATIVE');
    expect(codeOf(infeasible)).toBe('OUTCOME.BARE_REFUSAL');
    expect(codeOf({ ...infeasible, asked })).toBeUndefined();
    expect(hall.state().proposal).toMatchObject({ outcome: 'explained', by: 'gu' });
  });

  it('that is a refusal keeps what the applicant answered for who reviews it', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'proposeInfeasible', { ...infeasible, asked });
    const proposed = hall.events().find(({ kind }) => kind === 'proposed');
    expect(proposed).toMatchObject({ asked });
  });

  it('is looked at by a second person where the policy asks for it', () => {
    const hall = new Hall({ review: { quality: true } }).accept();
    hall.must('head', 'proposeResolved', { result: '办结' });
    expect(hall.act('head', 'approveReview')?.code).toBe('REVIEW.SELF_REVIEW');
    hall.must('duty', 'rejectReview', { reason: '证据不足' });
    expect(hall.state()).toMatchObject({ outcome: null, proposal: null });
  });

  it('is told only when it is decided, and may be taken back before', () => {
    const hall = new Hall().accept();
    const told = { channel: 'phone', text: '请来领取' };
    expect(hall.act('clerk', 'notifyResult', told)?.code).toBe('OUTCOME.NOT_DECIDED');
    hall.must('gu', 'proposeResolved', { result: '办结' });
    hall.must('gu', 'retractProposal', { reason: '有误' });
    expect(hall.act('clerk', 'notifyResult', told)?.code).toBe('OUTCOME.NOT_DECIDED');
  });
});
