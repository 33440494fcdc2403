import { Hall } from '../../../test/fixtures/hall';
import type { RecordedNotice } from './notice';

/** When notices of a kind would go out, of those that come from one step at a moment. */
function sentAt(moment: string, notice: string, act: (hall: Hall) => void, green = false): string[] {
  const hall = new Hall().accept();
  if (green) Object.assign(hall.state(), { green });
  hall.passTo(moment);
  const before = hall.events().length;
  act(hall);
  const fresh = hall.events().slice(before) as unknown as RecordedNotice[];
  return fresh
    .filter((event) => event.kind === 'notified' && event.notice === notice)
    .map(({ sendAt }) => sendAt.slice(0, 16).replace('T', ' '));
}
const urge = (hall: Hall) => hall.must('supervisor', 'urge', { unit: 'health', text: '请尽快' });
const tell = (hall: Hall) => hall.must('gu', 'logContact', { channel: 'sms', reached: true, text: '在办' });

describe('notices to staff wait for the hall to open, both ends included', () => {
  it.each([
    ['2026-03-03 09:00', '2026-03-03 09:00'],
    ['2026-03-03 08:59', '2026-03-03 09:00'],
    ['2026-03-03 12:00', '2026-03-03 12:00'],
    ['2026-03-03 12:01', '2026-03-03 13:30'],
    ['2026-03-03 17:30', '2026-03-03 17:30'],
    ['2026-03-03 17:31', '2026-03-04 09:00'],
    ['2026-03-06 20:00', '2026-03-09 09:00'],
    ['2026-03-07 10:00', '2026-03-09 09:00'],
  ])('at %s it goes out at %s', (at, goesOut) => {
    expect(sentAt(at, 'urged', urge)).toEqual([goesOut]);
  });

  it('but not in the green channel', () => {
    expect(sentAt('2026-03-07 02:00', 'urged', urge, true)).toEqual(['2026-03-07 02:00']);
  });
});

describe('the applicant is told between eight and nine in the evening, on any day', () => {
  it.each([
    ['2026-03-03 07:59', '2026-03-03 08:00'],
    ['2026-03-03 08:00', '2026-03-03 08:00'],
    ['2026-03-07 12:30', '2026-03-07 12:30'],
    ['2026-03-03 21:00', '2026-03-03 21:00'],
    ['2026-03-03 21:01', '2026-03-04 08:00'],
  ])('at %s it goes out at %s', (at, goesOut) => {
    expect(sentAt(at, 'progress', tell)).toEqual([goesOut]);
  });

  it('also in the green channel', () => {
    expect(sentAt('2026-03-03 02:00', 'progress', tell, true)).toEqual(['2026-03-03 08:00']);
  });
});
