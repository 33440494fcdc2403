import { NOTICES, nationalCalendar } from '../../../test/fixtures/national-calendar';
import { dayStatus, isOpen, isWorkingDay, nextOpening, nextWorkingDay, workingDaysBefore } from './calendar';
import { addDays, weekdayOf } from './moment';

const HOURS = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
];

describe('working days (K3)', () => {
  const calendar = nationalCalendar();

  it('follows the notice on every day of 2019–2026, and the weekday on all others', () => {
    const notified = new Map(NOTICES.flatMap(({ days }) => days.map((day) => [day.date, day.isOffDay])));
    for (let date = '2019-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      const off = notified.get(date) ?? [0, 6].includes(weekdayOf(date));
      expect([date, !isWorkingDay(calendar, date)]).toEqual([date, off]);
    }
  });

  it('says why a day is off or not', () => {
    expect(dayStatus(calendar, '2026-10-01')).toMatchObject({ off: true, reason: 'holiday', name: '国庆节' });
    expect(dayStatus(calendar, '2026-10-10')).toMatchObject({ off: false, reason: 'makeup' });
    expect(dayStatus(calendar, '2026-10-17')).toMatchObject({ off: true, reason: 'weekend' });
    expect(dayStatus(calendar, '2026-10-19')).toMatchObject({ off: false, reason: 'weekday' });
  });

  it('lets the hall’s own days go before the notice, either way', () => {
    const local = nationalCalendar(
      [],
      [
        { date: '2026-04-20', off: true, name: '三月三', reference: '自治县条例' },
        { date: '2026-10-01', off: false, name: '值班' },
      ],
    );
    const own = { name: '三月三', reference: '自治县条例' };
    expect(dayStatus(local, '2026-04-20')).toMatchObject({ off: true, reason: 'local', ...own });
    expect(isWorkingDay(local, '2026-10-01')).toBe(true);
  });

  it('steps over holidays both ways', () => {
    expect(nextWorkingDay(calendar, '2026-09-30')).toBe('2026-10-08');
    expect(nextWorkingDay(calendar, '2026-10-08', -1)).toBe('2026-09-30');
    expect(workingDaysBefore(calendar, '2026-10-09', 2)).toBe('2026-09-30');
    expect(workingDaysBefore(calendar, '2026-10-09', 0)).toBe('2026-10-09');
  });

  it('throws rather than searching for ever when no day is a working day', () => {
    const closed = nationalCalendar();
    const always = { ...closed, overlay: new Proxy({}, { get: () => ({ off: true, name: '停业' }) }) };
    expect(() => nextWorkingDay(always, '2026-01-01')).toThrow(/no working day/);
  });
});

describe('a year without a notice (K8)', () => {
  const calendar = nationalCalendar([2026]);

  it('counts by weekdays less 1 January, provisionally', () => {
    expect(dayStatus(calendar, '2026-01-01')).toEqual({ off: true, reason: 'new-year', provisional: true });
    expect(dayStatus(calendar, '2026-10-01')).toMatchObject({ off: false, provisional: true });
    expect(dayStatus(calendar, '2026-10-10')).toMatchObject({ off: true, provisional: true });
    expect(dayStatus(calendar, '2025-12-31').provisional).toBe(false);
  });
});

describe('opening hours (K5)', () => {
  const calendar = nationalCalendar();

  it.each([
    ['2026-10-08', '08:59', false],
    ['2026-10-08', '09:00', true],
    ['2026-10-08', '12:00', true],
    ['2026-10-08', '12:01', false],
    ['2026-10-08', '17:30', true],
    ['2026-10-08', '17:31', false],
    ['2026-10-07', '10:00', false],
  ])('on %s at %s: open is %s', (date, time, open) => {
    expect(isOpen(calendar, HOURS, date, time)).toBe(open);
  });

  it.each([
    ['2026-10-08', '10:10', '2026-10-08T10:10+08:00'],
    ['2026-10-08', '07:00', '2026-10-08T09:00+08:00'],
    ['2026-10-08', '12:30', '2026-10-08T13:30+08:00'],
    ['2026-09-30', '17:31', '2026-10-08T09:00+08:00'],
    ['2026-10-03', '10:00', '2026-10-08T09:00+08:00'],
  ])('the next opening from %s %s is %s', (date, time, opening) => {
    expect(nextOpening(calendar, HOURS, date, time)).toBe(opening);
  });
});
