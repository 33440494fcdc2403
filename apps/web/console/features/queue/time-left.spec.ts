import type { Line } from './line-order';
import { timeLeftOf } from './time-left';

const promise = { due: '2026-12-11T17:30+08:00', daysLeft: 10, clock: 'running', overdue: false };
const none = { due: null, daysLeft: null, clock: 'off', overdue: false };
const next = (due: string | null, daysLeft: number | null) => ({ next: { kind: 'progress', due, daysLeft } });
const shown = (line: object) => timeLeftOf(line as Line);

describe('the time left of a case', () => {
  it('is that of the promise while nothing else falls due soon', () => {
    expect(shown({ ...promise, next: null })).toEqual(promise);
    expect(shown({ ...promise, ...next('2026-12-04T17:30+08:00', 5) })).toEqual(promise);
  });

  it('is that of what is owed soon or late while the promise is far off', () => {
    const due = '2026-11-30T17:30+08:00';
    expect(shown({ ...promise, ...next(due, 1) })).toEqual({ ...promise, due, daysLeft: 1 });
    expect(shown({ ...promise, ...next(due, -1) })).toEqual({ ...promise, due, daysLeft: -1, overdue: true });
  });

  it('is that of the promise once that is near, too, or has passed', () => {
    const near = { ...promise, daysLeft: 2 };
    expect(shown({ ...near, ...next('2026-11-30T17:30+08:00', 1) })).toEqual(near);
    const past = { ...promise, daysLeft: -1, overdue: true };
    expect(shown({ ...past, ...next('2026-12-14T17:30+08:00', 1) })).toEqual(past);
  });

  it('is that of what is owed without a promise, and none while the clock stands still', () => {
    const due = '2026-12-14T17:30+08:00';
    expect(shown({ ...none, ...next(due, 9) })).toEqual({ ...none, due, daysLeft: 9 });
    const stopped = { ...none, clock: 'stopped' };
    expect(shown({ ...stopped, ...next(due, 1) })).toEqual(stopped);
    expect(shown({ ...none, ...next(null, null) })).toEqual(none);
  });
});
