import { countedDays, monthsBetween } from './month-grid';

describe('the calendar of a due moment', () => {
  it('lays months out in weeks from Monday', () => {
    const [november, december, ...more] = monthsBetween('2026-11-25', '2026-12-09');
    expect(more).toEqual([]);
    expect(november!.month).toBe('2026-11');
    expect(november!.weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(november!.weeks.at(-1)![0]).toBe('2026-11-30');
    expect(december!.weeks[0]![1]).toBe('2026-12-01');
    expect(december!.weeks.flat().filter((day) => day !== null)).toHaveLength(31);
  });

  it('goes over the end of a year', () => {
    expect(monthsBetween('2026-12-31', '2027-01-01').map(({ month }) => month)).toEqual([
      '2026-12',
      '2027-01',
    ]);
  });

  it('keeps the last counted day of the limit where an extension begins on it', () => {
    const days = countedDays({
      due: '2026-11-30T17:30+08:00',
      parts: [
        {
          limit: '1wd',
          role: 'limit',
          due: '2026-11-27T17:30+08:00',
          provisional: false,
          days: [
            { date: '2026-11-26', counted: null, because: 'start' },
            { date: '2026-11-27', counted: 1, because: 'weekday' },
          ],
        },
        {
          limit: '1wd',
          role: 'extension',
          due: '2026-11-30T17:30+08:00',
          provisional: false,
          days: [
            { date: '2026-11-27', counted: null, because: 'start' },
            { date: '2026-11-28', counted: null, because: 'weekend' },
            { date: '2026-11-30', counted: 1, because: 'weekday' },
          ],
        },
      ],
    });
    expect(days.get('2026-11-27')).toMatchObject({ counted: 1, role: 'limit', isDue: false });
    expect(days.get('2026-11-30')).toMatchObject({ counted: 1, role: 'extension', isDue: true });
  });
});
