import { Hall } from '../../../../test/fixtures/hall';
import { nationalCalendar } from '../../../../test/fixtures/national-calendar';

const longer = { 2: { classes: { complex: { limit: '15wd', promise: 'resolve' } } } };

describe('another version of the policy', () => {
  it('counts the promise anew and is kept on the case', () => {
    const hall = new Hall({}, longer).accept();
    hall.must('duty', 'adoptPolicy', { version: 2, reason: '新规' });
    expect(hall.due('promise')).toBe('2026-03-23 17:30');
    expect(hall.state().policyVersion).toBe(2);
    expect(hall.events()).toContainEqual(expect.objectContaining({ kind: 'policy-adopted', from: 1, to: 2 }));
  });

  it('must exist', () => {
    expect(
      new Hall({}, longer).accept().act('duty', 'adoptPolicy', { version: 3, reason: '新规' }),
    ).toMatchObject({
      code: 'POLICY.UNKNOWN',
      field: 'version',
    });
  });
});

describe('a holiday notice', () => {
  it('makes a provisional due moment a certain one, and moves what it must', () => {
    const hall = new Hall({}, {}, nationalCalendar([2026])).accept();
    expect(hall.open('promise')).toMatchObject({ provisional: true, dueAt: '2026-03-16T17:30+08:00' });
    const announced = nationalCalendar([2026], [{ date: '2026-03-05', off: true, name: '假日' }]);
    hall.publish({ ...announced, published: [...announced.published, 2026] });
    expect(hall.open('promise')).toMatchObject({ provisional: false, dueAt: '2026-03-17T17:30+08:00' });
    expect(hall.events()).toContainEqual(expect.objectContaining({ kind: 'recomputed' }));
  });
});
