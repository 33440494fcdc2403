import { Hall } from '../../../../test/fixtures/hall';
const pause = { reason: 'hearing', evidence: '通知书', notifiedText: '中止' };

describe('a pause', () => {
  it('without an end is looked at again, with one it ends by itself', () => {
    const open = new Hall().accept();
    open.must('gu', 'pauseClock', pause);
    expect(open.due('stop-review')).toBe('2026-03-16 17:30');
    const dated = new Hall().accept();
    dated.must('gu', 'pauseClock', { ...pause, until: '2026-03-04' });
    expect(dated.open('stop-review')).toBeUndefined();
    dated.passTo('2026-03-04 17:31');
    expect(dated.due('promise')).toBe('2026-03-18 17:30');
  });

  it('may be ended before its day', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'pauseClock', { ...pause, until: '2026-03-06' });
    hall.passTo('2026-03-03 10:00');
    hall.must('gu', 'resumeClock');
    expect(hall.due('promise')).toBe('2026-03-17 17:30');
    hall.passTo('2026-03-06 17:31');
    expect(hall.due('promise')).toBe('2026-03-17 17:30');
  });

  it('is refused for a reason the policy does not allow', () => {
    const refusal = new Hall().accept().act('gu', 'pauseClock', { ...pause, reason: 'survey' });
    expect(refusal).toMatchObject({ code: 'CLOCK.STOP_NOT_ALLOWED', field: 'reason' });
  });
});
