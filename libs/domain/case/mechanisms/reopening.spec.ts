import { Hall } from '../../../../test/fixtures/hall';
function closed(change: Record<string, unknown> = {}): Hall {
  const hall = new Hall(change).accept();
  hall.must('gu', 'proposeResolved', { result: '办结' });
  hall.must('clerk', 'notifyResult', { channel: 'phone', text: '请来领取' });
  hall.must('applicant', 'rate', { level: 4 });
  return hall;
}

describe('a reopened case', () => {
  it('goes to another handler with a promise of its own', () => {
    const hall = closed();
    expect(hall.act('applicant', 'reopen', { ground: '有误', handler: 'gu' })).toMatchObject({
      code: 'REOPEN.SAME_HANDLER',
      field: 'handler',
    });
    hall.must('applicant', 'reopen', { ground: '有误', handler: 'he' });
    expect(hall.state()).toMatchObject({ stage: 'handling', handler: 'he', outcome: null, reopens: 1 });
    expect(hall.due('promise')).toBe('2026-03-05 17:30');
  });

  it('is reopened as often as the policy allows and within the window', () => {
    const never = closed({ reopens: 0 });
    expect(never.act('head', 'reopen', { ground: '有误', handler: 'he' })?.code).toBe('REOPEN.LIMIT_REACHED');
    const late = closed();
    late.passTo('2026-04-01 17:31');
    expect(late.act('head', 'reopen', { ground: '有误', handler: 'he' })?.code).toBe('REOPEN.WINDOW_CLOSED');
  });

  it('is looked back on when it closes again', () => {
    const hall = closed();
    expect(hall.act('head', 'lookBack', { cause: 'guide', lessons: '无' })?.code).toBe('CASE.NOTHING_OPEN');
    hall.must('applicant', 'reopen', { ground: '有误', handler: 'he' });
    hall.must('applicant', 'withdraw');
    hall.must('curator', 'lookBack', { cause: 'guide', lessons: '改指南', nominate: true });
    expect(hall.state().lookBack).toEqual({ cause: 'guide', nominate: true });
  });
});
