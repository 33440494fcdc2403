import { Hall } from '../../../../test/fixtures/hall';
const post = { unit: 'market', limit: '7nd', place: '公示栏' };

describe('a public notice', () => {
  it('stops the clock where the policy allows it', () => {
    const hall = new Hall({ clockStops: { notice: 'forbidden' } }).accept();
    hall.must('gu', 'postNotice', post);
    expect(hall.due('notice')).toBe('2026-03-09 17:30');
    expect(hall.due('promise')).toBe('2026-03-16 17:30');
  });

  it('is posted by the unit itself, one at a time', () => {
    const hall = new Hall().accept();
    expect(hall.act('wei', 'postNotice', post)?.code).toBe('CASE.NOT_PERMITTED');
    hall.must('gu', 'postNotice', post);
    expect(hall.act('clerk', 'postNotice', post)?.code).toBe('CASE.INVALID');
  });
});
