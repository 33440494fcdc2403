import {
  addDays,
  addMinutes,
  dateOf,
  epochMsOf,
  isLocalDate,
  minutesBetween,
  momentOf,
  parseMoment,
  timeOf,
  weekdayOf,
} from './moment';

describe('moments', () => {
  it('are minutes in the one zone of the halls, whatever the zone of the process', () => {
    expect(momentOf(Date.UTC(2021, 3, 8, 1, 30, 59))).toBe('2021-04-08T09:30+08:00');
    expect(momentOf(Date.UTC(2021, 3, 8, 16, 0))).toBe('2021-04-09T00:00+08:00');
    expect(epochMsOf('2021-04-09T00:00+08:00')).toBe(Date.UTC(2021, 3, 8, 16, 0));
    expect(() => epochMsOf('2021-04-09T00:00Z')).toThrow('not a moment');
  });

  it('add and compare across midnight and leap days', () => {
    expect(addMinutes('2024-02-28T23:59+08:00', 1)).toBe('2024-02-29T00:00+08:00');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(minutesBetween('2024-02-28T23:59+08:00', '2024-02-29T01:00+08:00')).toBe(61);
    expect(weekdayOf('2026-11-25')).toBe(3);
    expect([dateOf('2024-02-28T23:59+08:00'), timeOf('2024-02-28T23:59+08:00')]).toEqual([
      '2024-02-28',
      '23:59',
    ]);
  });

  it.each([
    ['2021-04-09 15:50', '2021-04-09T15:50+08:00'],
    ['2021-04-09T15:50', '2021-04-09T15:50+08:00'],
    ['2021-04-09T15:50:30+08:00', '2021-04-09T15:50+08:00'],
    ['2021-04-09T07:50:00.000Z', '2021-04-09T15:50+08:00'],
    ['2021-02-29 15:50', undefined],
    ['2021-04-09 24:00', undefined],
    ['2021-04-09', undefined],
    ['tomorrow', undefined],
    [20210409, undefined],
  ])('reads %p as %p', (text, moment) => expect(parseMoment(text)).toBe(moment));

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-1-1', false],
    [null, false],
  ])('%p is a day: %p', (text, is) => expect(isLocalDate(text)).toBe(is));
});
