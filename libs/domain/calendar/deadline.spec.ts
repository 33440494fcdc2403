import vectors from '../../../test/fixtures/vectors.json';
import { nationalCalendar } from '../../../test/fixtures/national-calendar';
import { deadline, type CountingRules, type DeadlineQuestion } from './deadline';
import { weekdayOf } from './moment';

const RULES: CountingRules = {
  hours: [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '17:30' },
  ],
  closing: '17:30',
  dayEnd: '17:30',
  offDayReceipt: 'actual',
  naturalDayRoll: true,
};
const CALENDAR = nationalCalendar();
const at = (text: string) => `${text.replace(' ', 'T')}+08:00`;

function due(
  start: string,
  limit: string,
  more: Partial<DeadlineQuestion> = {},
  rules: Partial<CountingRules> = {},
) {
  const found = deadline(CALENDAR, { ...RULES, ...rules }, { start: at(start), limit, ...more });
  return found.due.slice(0, 16).replace('T', ' ');
}
const stop = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('the vectors', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, vector) => {
    const unit = vector.fn === 'naturaldays' ? 'nd' : 'wd';
    const stops = vector.pauses?.map(([from, to]) => stop(`${from} 10:00`, `${to} 10:00`));
    const roll = vector.roll === undefined ? {} : { naturalDayRoll: vector.roll };
    expect(due(`${vector.received} 10:00`, `${vector.n}${unit}`, { stops }, roll)).toBe(
      `${vector.due} 17:30`,
    );
    if (vector.weekday) expect('日一二三四五六'[weekdayOf(vector.due)]).toBe(vector.weekday);
  });

  it('leaves none out', () => expect(vectors).toHaveLength(48));
});

describe('day limits (K1, K2)', () => {
  it.each([
    ['the day it happens is not counted', '2026-03-02 10:00', '3wd', '2026-03-05 17:30'],
    ['before opening it happened that day', '2026-03-02 07:00', '3wd', '2026-03-05 17:30'],
    ['after closing it happened that day', '2026-03-02 20:00', '3wd', '2026-03-05 17:30'],
    ['on an off day it happened that day', '2026-03-07 10:00', '3wd', '2026-03-11 17:30'],
    ['0wd is the close of the day', '2026-03-02 17:30', '0wd', '2026-03-02 17:30'],
    ['0wd before opening is the close of the day', '2026-03-02 06:00', '0wd', '2026-03-02 17:30'],
    ['0wd after closing is the next working day’s close', '2026-03-02 17:31', '0wd', '2026-03-03 17:30'],
    ['0wd on an off day is the next working day’s close', '2026-03-07 10:00', '0wd', '2026-03-09 17:30'],
    ['make-up days count', '2026-02-13 10:00', '2wd', '2026-02-24 17:30'],
  ])('%s', (_name, start, limit, expected) => expect(due(start, limit)).toBe(expected));

  it('with next-workday a late receipt counts as the next working day’s', () => {
    const rules = { offDayReceipt: 'next-workday' as const };
    expect(due('2026-03-07 10:00', '3wd', {}, rules)).toBe('2026-03-12 17:30');
    expect(due('2026-03-02 17:31', '3wd', {}, rules)).toBe('2026-03-06 17:30');
    expect(due('2026-03-02 17:30', '3wd', {}, rules)).toBe('2026-03-05 17:30');
    expect(due('2026-03-07 10:00', '7nd', {}, rules)).toBe('2026-03-16 17:30');
  });

  it('ends at midnight where the hall says so', () => {
    const rules = { dayEnd: '23:59' };
    expect(due('2026-03-02 10:00', '3wd', {}, rules)).toBe('2026-03-05 23:59');
    expect(due('2026-03-02 10:00', '0wd', {}, rules)).toBe('2026-03-02 23:59');
  });

  it('a due moment counts as happening on its own day, whatever the receipt rule', () => {
    const rules = { dayEnd: '23:59', offDayReceipt: 'next-workday' as const };
    expect(due('2026-03-05 23:59', '1wd', { ownDay: true }, rules)).toBe('2026-03-06 23:59');
  });
});

describe('natural days and hours (K4)', () => {
  it.each([
    ['2026-03-02 10:00', '5nd', true, '2026-03-09 17:30'],
    ['2026-03-02 10:00', '5nd', false, '2026-03-07 17:30'],
    ['2026-03-02 10:00', '4nd', true, '2026-03-06 17:30'],
    ['2026-09-30 10:00', '1nd', true, '2026-10-08 17:30'],
  ])('%s + %s, rolling %s: %s', (start, limit, naturalDayRoll, expected) =>
    expect(due(start, limit, {}, { naturalDayRoll })).toBe(expected),
  );

  it('natural hours never stop', () => {
    const stops = [stop('2026-03-06 09:00', '2026-03-09 09:00')];
    expect(due('2026-03-06 20:15', '26nh', { stops })).toBe('2026-03-07 22:15');
  });
});

describe('working hours and minutes (K5)', () => {
  it.each([
    ['2026-03-02 09:00', '3wh', '2026-03-02 12:00'],
    ['2026-03-02 09:00', '4wh', '2026-03-02 14:30'],
    ['2026-03-02 11:30', '4wh', '2026-03-02 17:00'],
    ['2026-03-02 16:00', '4wh', '2026-03-03 11:30'],
    ['2026-03-02 12:30', '15wm', '2026-03-02 13:45'],
    ['2026-03-02 17:30', '15wm', '2026-03-03 09:15'],
    ['2026-03-07 10:00', '4wh', '2026-03-09 14:30'],
    ['2026-03-02 12:00', '5wm', '2026-03-02 13:35'],
    ['2026-03-06 17:25', '5wm', '2026-03-06 17:30'],
  ])('%s + %s: %s', (start, limit, expected) => expect(due(start, limit)).toBe(expected));
});

describe('clock stops (K6)', () => {
  const ask = (limit: string, ...stops: { from: string; to: string }[]) =>
    due('2026-03-02 10:00', limit, { stops });

  it.each([
    [
      'excludes the days after the first up to and including the last',
      [stop('2026-03-04 10:00', '2026-03-06 15:00')],
      '2026-03-11',
    ],
    [
      'excludes nothing when it begins and ends on one day',
      [stop('2026-03-04 10:00', '2026-03-04 16:00')],
      '2026-03-09',
    ],
    [
      'excludes only working days for working days',
      [stop('2026-03-06 10:00', '2026-03-08 10:00')],
      '2026-03-09',
    ],
    [
      'overlapping stops count once',
      [stop('2026-03-04 10:00', '2026-03-06 10:00'), stop('2026-03-05 10:00', '2026-03-10 10:00')],
      '2026-03-13',
    ],
    [
      'a stop inside another adds nothing',
      [stop('2026-03-03 10:00', '2026-03-10 10:00'), stop('2026-03-04 10:00', '2026-03-05 10:00')],
      '2026-03-16',
    ],
    [
      'on the due day, no day being left: the first working day after',
      [stop('2026-03-09 10:00', '2026-03-12 10:00')],
      '2026-03-13',
    ],
    [
      'on the due day and over by its end: nothing',
      [stop('2026-03-09 10:00', '2026-03-09 12:00')],
      '2026-03-09',
    ],
    ['after the due moment: nothing', [stop('2026-03-09 17:31', '2026-03-12 10:00')], '2026-03-09'],
    [
      'a second stop on the moved due day',
      [stop('2026-03-09 10:00', '2026-03-12 10:00'), stop('2026-03-13 10:00', '2026-03-17 10:00')],
      '2026-03-18',
    ],
    [
      'ending on an off day: the first working day after',
      [stop('2026-03-09 10:00', '2026-03-14 10:00')],
      '2026-03-16',
    ],
  ])('%s', (_name, stops, date) => expect(ask('5wd', ...stops)).toBe(`${date} 17:30`));

  it.each([
    ['still stopped when it begins: the first working day after', '2026-03-04 10:00', '2026-03-05'],
    ['running again before it begins: its own day', '2026-03-02 09:30', '2026-03-02'],
  ])('a same-day limit, the clock %s', (_name, to, date) =>
    expect(ask('0wd', stop('2026-02-28 16:00', to))).toBe(`${date} 17:30`),
  );

  it('a stop that begins while the due moment is held later finds the promise running', () => {
    const stops = [{ from: at('2026-03-12 10:00'), to: at('2026-03-18 10:00') }];
    expect(due('2026-03-02 10:30', '5wd', { stops })).toBe('2026-03-09 17:30');
    expect(due('2026-03-02 10:30', '5wd', { stops, heldTo: at('2026-03-16 17:30') })).toBe(
      '2026-03-19 17:30',
    );
  });

  it('excludes natural days for natural days, then rolls', () => {
    expect(ask('10nd', stop('2026-03-04 10:00', '2026-03-06 10:00'))).toBe('2026-03-16 17:30');
  });

  it('an open stop has excluded nothing yet', () => {
    expect(due('2026-03-02 10:00', '5wd', { stops: [{ from: at('2026-03-04 10:00') }] })).toBe(
      '2026-03-09 17:30',
    );
  });

  it('does not depend on the order in which stops are given', () => {
    const stops = [
      stop('2026-03-09 10:00', '2026-03-12 10:00'),
      stop('2026-03-04 10:00', '2026-03-05 10:00'),
    ];
    expect(ask('7wd', ...stops)).toBe(ask('7wd', ...[...stops].reverse()));
  });
});

describe('provisional due moments (K8)', () => {
  const unpublished = nationalCalendar([2026]);
  const ask = (start: string, limit: string) => deadline(unpublished, RULES, { start: at(start), limit });

  it('are provisional only when a day of such a year was looked at', () => {
    expect(ask('2025-12-29 10:00', '2wd')).toMatchObject({ due: at('2025-12-31 17:30'), provisional: false });
    expect(ask('2025-12-29 10:00', '3wd')).toMatchObject({ due: at('2026-01-02 17:30'), provisional: true });
    expect(ask('2025-12-31 17:00', '1wh')).toMatchObject({ due: at('2026-01-02 09:30'), provisional: true });
  });
});

describe('the derivation (K9)', () => {
  it('tells each day: counted as which, or skipped and why', () => {
    const question = {
      start: at('2026-09-23 10:00'),
      limit: '4wd',
      stops: [stop('2026-09-23 11:00', '2026-09-24 11:00')],
    };
    expect(deadline(CALENDAR, RULES, question).days).toEqual([
      { date: '2026-09-23', counted: null, because: 'start' },
      { date: '2026-09-24', counted: null, because: 'stopped' },
      { date: '2026-09-25', counted: null, because: 'holiday', name: '中秋节' },
      { date: '2026-09-26', counted: null, because: 'holiday', name: '中秋节' },
      { date: '2026-09-27', counted: null, because: 'holiday', name: '中秋节' },
      { date: '2026-09-28', counted: 1, because: 'weekday', name: undefined },
      { date: '2026-09-29', counted: 2, because: 'weekday', name: undefined },
      { date: '2026-09-30', counted: 3, because: 'weekday', name: undefined },
      ...['01', '02', '03', '04', '05', '06', '07'].map((day) => ({
        date: `2026-10-${day}`,
        counted: null,
        because: 'holiday',
        name: '国庆节',
      })),
      { date: '2026-10-08', counted: 4, because: 'weekday', name: undefined },
    ]);
  });

  it('counts natural days whatever they are and shows the roll', () => {
    const { days } = deadline(CALENDAR, RULES, { start: at('2026-03-05 10:00'), limit: '2nd' });
    expect(days.map(({ date, counted, because }) => [date.slice(8), counted, because])).toEqual([
      ['05', null, 'start'],
      ['06', 1, 'natural'],
      ['07', 2, 'natural'],
      ['09', null, 'rolled'],
    ]);
  });

  it('shows the minutes of each day for hours', () => {
    const { days } = deadline(CALENDAR, RULES, { start: at('2026-03-06 16:00'), limit: '4wh' });
    expect(days.map(({ date, minutes }) => [date.slice(8), minutes])).toEqual([
      ['06', 90],
      ['07', undefined],
      ['08', undefined],
      ['09', 150],
    ]);
  });
});
