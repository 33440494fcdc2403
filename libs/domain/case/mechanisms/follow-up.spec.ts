import { Hall } from '../../../../test/fixtures/hall';
function told(): Hall {
  const hall = new Hall().accept();
  hall.must('gu', 'proposeResolved', { result: '办结' });
  hall.must('clerk', 'notifyResult', { channel: 'phone', text: '请来领取' });
  return hall;
}

describe('the follow-up', () => {
  it('is not done by whoever handled the case', () => {
    const hall = new Hall().accept('main', { handler: 'revisitor' });
    hall.must('revisitor', 'proposeResolved', { result: '办结' });
    hall.must('revisitor', 'notifyResult', { channel: 'phone', text: '请来领取' });
    expect(hall.act('revisitor', 'recordCallBack', { reached: true })?.code).toBe('CALL_BACK.BY_HANDLER');
    hall.must('supervisor', 'recordCallBack', { reached: true, level: 5 });
    expect(hall.state().stage).toBe('closed');
  });

  it('puts a bad rating right, and a good one ends it', () => {
    const hall = told();
    hall.must('applicant', 'rate', { level: 1 });
    expect(hall.open('rectify')?.owner).toEqual({ as: 'unit', id: 'market' });
    hall.must('revisitor', 'recordCallBack', { reached: true, level: 3 });
    expect(hall.state().stage).toBe('closed');
  });

  it('counts attempts that reached nobody apart from days that passed', () => {
    const hall = told();
    hall.must('revisitor', 'recordCallBack', { reached: false });
    hall.must('revisitor', 'recordCallBack', { reached: false });
    hall.passTo('2026-03-04 17:31');
    expect(hall.state().callBack).toEqual({ lapses: 2, unreached: 2 });
    hall.must('supervisor', 'recordCallBack', { reached: false });
    expect(hall.state().stage).toBe('closed');
  });
});
