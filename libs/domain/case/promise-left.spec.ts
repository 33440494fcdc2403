import { Hall } from '../../../test/fixtures/hall';
import { workingDaysBetween } from '../calendar/days-left';
import { dateOf } from '../calendar/moment';
import { leftOfPromise } from './promise-left';

const left = (hall: Hall) => leftOfPromise(hall.state(), { now: hall.now, rules: hall.rules });
const items = ['授权书'];

function stopped(accept: object = {}, change: Record<string, unknown> = {}): Hall {
  const hall = new Hall(change).accept('main', accept as Record<string, unknown>);
  hall.passTo('2026-03-03 10:00');
  hall.must('clerk', 'requestMaterials', { items });
  return hall;
}

describe('what is left of a promise whose clock stands still', () => {
  it.each([
    '2026-03-03 16:00',
    '2026-03-04 10:00',
    '2026-03-06 10:00',
    '2026-03-07 10:00',
    '2026-03-18 10:00',
  ])('is what the promise gets when its clock runs again at %s', (resumed) => {
    const hall = stopped();
    hall.passTo(resumed);
    expect(left(hall)).toBe('9wd');
    hall.must('clerk', 'provideMaterials', { items });
    const due = dateOf(hall.open('promise')!.dueAt!);
    expect(workingDaysBetween(hall.rules.calendar, dateOf(hall.now), due)).toBe(9);
    expect(left(hall)).toBeNull();
  });

  it('is one working day where none was left, but not before it is certain', () => {
    const hall = stopped(
      { class: 'instant' },
      { classes: { instant: { limit: '1wd', promise: 'resolve' } } },
    );
    expect(left(hall)).toBeNull();
    hall.passTo('2026-03-05 10:00');
    expect(left(hall)).toBe('1wd');
    hall.must('clerk', 'provideMaterials', { items });
    expect(hall.due('promise')).toBe('2026-03-06 17:30');
  });

  it('is told in natural days where the promise counts in them', () => {
    const hall = stopped({}, { classes: { complex: { limit: '7nd', promise: 'reply' } } });
    hall.passTo('2026-03-10 10:00');
    expect(left(hall)).toBe('6nd');
  });

  it('counts what was added to it', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'requestExtension', { days: '5wd', reason: '难', notifiedText: '延期' });
    hall.must('duty', 'grantExtension');
    hall.must('clerk', 'requestMaterials', { items });
    hall.passTo('2026-03-05 10:00');
    expect(left(hall)).toBe('15wd');
  });

  it('is not told of a promise that was not kept', () => {
    const hall = new Hall().accept();
    hall.passTo('2026-03-17 10:00');
    hall.must('clerk', 'requestMaterials', { items });
    expect(hall.state().overdue).toBe(true);
    expect(left(hall)).toBeNull();
  });
});
