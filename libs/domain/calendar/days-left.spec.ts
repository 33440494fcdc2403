import { nationalCalendar } from '../../../test/fixtures/national-calendar';
import { daysLeft } from './days-left';

const DUE = '2026-03-06T17:30+08:00';

describe('working days left', () => {
  const left = (now: string, due = DUE) => daysLeft(nationalCalendar(), due, `${now}+08:00`);

  it('are counted to the due day, which is 0', () => {
    expect(left('2026-03-03T23:59')).toBe(3);
    expect(left('2026-03-06T00:00')).toBe(0);
    expect(left('2026-03-06T17:30')).toBe(0);
  });

  it('are negative from the minute after, and a begun day counts', () => {
    expect(left('2026-03-06T17:31')).toBe(-1);
    expect(left('2026-03-08T12:00')).toBe(-1);
    expect(left('2026-03-09T12:00')).toBe(-1);
    expect(left('2026-03-10T00:00')).toBe(-2);
  });

  it('go by the notice: holidays do not count, made-up days do', () => {
    expect(left('2026-09-30T10:00', '2026-10-10T17:30+08:00')).toBe(3);
  });
});
