import { Hall } from '../../../../test/fixtures/hall';
const ask = { guidance: 'g1', unit: 'province', question: '能否办理' };

describe('guidance', () => {
  it.each([
    ['allowed', 'gu', undefined],
    ['approval', 'duty', undefined],
    ['approval', 'head', 'CLOCK.STOP_NOT_ALLOWED'],
    ['forbidden', 'duty', 'CLOCK.STOP_NOT_ALLOWED'],
  ])('where stopping for it is %s and %s approves: %s', (guidance, approvedBy, code) => {
    const hall = new Hall({ clockStops: { guidance } }).accept();
    expect(hall.act('gu', 'requestGuidance', { ...ask, stopClock: { approvedBy } })?.code).toBe(code);
  });

  it('is not approved by who asks for it', () => {
    const hall = new Hall().accept('main', { handler: 'duty' });
    const refusal = hall.act('duty', 'requestGuidance', { ...ask, stopClock: { approvedBy: 'duty' } });
    expect(refusal?.code).toBe('CLOCK.STOP_NOT_ALLOWED');
  });

  it('may come late, once', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'requestGuidance', ask);
    hall.passTo('2026-03-12 17:31');
    expect(hall.state().guidances.g1).toMatchObject({ state: 'unanswered' });
    hall.must('sheng', 'receiveGuidance', { guidance: 'g1', text: '可以', favourable: true });
    expect(hall.state().guidances.g1).toMatchObject({ state: 'received', favourable: true });
    const again = hall.act('sheng', 'receiveGuidance', { guidance: 'g1', text: '可以', favourable: true });
    expect(again?.code).toBe('CASE.NOTHING_OPEN');
  });
});
