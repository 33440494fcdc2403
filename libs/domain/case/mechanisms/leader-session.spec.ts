import { Hall } from '../../../../test/fixtures/hall';
describe('a leader’s session', () => {
  it('opens on reaching the leader and ends with a decision', () => {
    const hall = new Hall({ ladder: ['window', 'leader'] }).accept();
    hall.must('head', 'escalate', { ground: '难办' });
    expect(hall.due('leader-session')).toBe('2026-03-04 17:30');
    hall.must('boss', 'leaderDecide', { text: '办' });
    expect(hall.open('leader-session')).toBeUndefined();
    expect(hall.act('boss', 'leaderDecide', { text: '再办' })?.code).toBe('CASE.NOTHING_OPEN');
    expect(hall.act('duty', 'leaderDecide', { text: '办' })?.code).toBe('CASE.NOT_PERMITTED');
  });
});
