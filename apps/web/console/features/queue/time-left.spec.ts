import type { Schemas } from '../../../api/client';
import { timeLeftOf } from './time-left';

const promise = { due: '2026-12-11T17:30+08:00', daysLeft: 10, clock: 'running', overdue: false };
const due = '2026-11-30T17:30+08:00';
const next = (moment: string | null, daysLeft: number | null) => ({
  ...promise,
  standsBy: 'next',
  next: { kind: 'progress', due: moment, daysLeft },
});
const shown = (line: object) => timeLeftOf(line as Schemas['CaseLine']);

describe('the time left of a case', () => {
  it('is that of the promise where the case stands by it, whatever else falls due', () => {
    expect(shown({ ...next(due, 1), standsBy: 'promise' })).toEqual(promise);
  });

  it('is that of what is owed where the case stands by that, late once it is', () => {
    expect(shown(next(due, 1))).toEqual({ ...promise, due, daysLeft: 1 });
    expect(shown(next(due, -1))).toEqual({ ...promise, due, daysLeft: -1, overdue: true });
  });

  it('is that of what is owed while the clock of the promise stands still, and none without a due moment', () => {
    const stopped = { due: null, daysLeft: null, clock: 'stopped', overdue: false };
    expect(shown({ ...next(due, 1), ...stopped })).toEqual({ ...promise, due, daysLeft: 1 });
    expect(shown({ ...next(null, null), ...stopped })).toEqual(stopped);
    expect(shown({ ...stopped, standsBy: 'next', next: null })).toEqual(stopped);
  });
});
