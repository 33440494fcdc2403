import type { TFunction } from 'i18next';
import { sheetOf, harmless } from './export';
import { readSearch } from '../../elements/case-list';
import { casesOfAge, weekWithin } from './drill-down';
import { FIGURES } from './figure';
import { figureOf, type Source } from './figures';
import { headlineOf } from './headline';
import type { Statistics } from './view';

const totals = {
  ...{ received: 12, told: 8, toldOnTime: 6, done: 5, onTheSpot: 3, reopened: 0 },
  ...{ rated: 4, satisfied: 3 },
};
const week = (monday: string, received: number) => ({
  week: monday,
  received,
  told: 0,
  toldOnTime: 0,
  done: 0,
});
const of: Statistics = {
  ...totals,
  asOf: '2026-03-20T10:00+08:00',
  overdueNow: 2,
  before: {
    ...totals,
    ...{ from: '2026-02-09', to: '2026-02-27', received: 20, told: 0, toldOnTime: 0, rated: 0, satisfied: 0 },
  },
  ...{ byStage: {}, byClass: {}, byOutcome: {}, byHall: {} },
  byChannel: { web: 2, window: 10 },
  byWeek: [week('2026-02-23', 3), week('2026-03-02', 5), week('2026-03-09', 4), week('2026-03-16', 0)],
  stageByAge: [{ stage: 'handling', age: '31+', cases: 2 }],
  timeByHolder: [
    { holder: 'window', hours: 24, cases: 1 },
    { holder: 'unit', hours: 72, cases: 3 },
  ],
  timeByHolderOf: 3,
  causes: [{ obstacle: 'hard', track: 'bottleneck', cases: 2 }],
  satisfaction: { asked: 8, rated: 4, byScore: { 5: 3, 1: 1 } },
  under: 'p',
  byRegion: ['b', 'a'].map((place, i) => ({
    ...{ place, name: place, kind: 'hall', told: 0, toldOnTime: 0, overdueNow: 0 },
    ...{ received: 9 - i, onTimeShare: null },
  })),
};
/** Words as `key` or `key:value:value`, in the order in which they are given. */
const t = ((key: string, values: Record<string, string | number | undefined> = {}) => {
  const { ns, ...given } = values;
  return [ns, key, ...Object.values(given)].filter((one) => one !== undefined).join(':');
}) as TFunction;
const source: Source = {
  of,
  view: { from: '2026-02-28', to: '2026-03-18', under: 'p' },
  t,
  language: 'en',
  placeName: (id) => id,
  addressOf: (change) => JSON.stringify(change),
};

describe('the figures', () => {
  it('compare a week with the one before it only when both are whole', () => {
    const { rows } = figureOf('demand', source);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['2/28–3/1', 3, null],
      ['3/2', 5, null],
      ['3/9', 4, -1],
      ['3/16–3/18', 0, null],
    ]);
    const ofOneDay = { ...source, view: { from: '2026-02-28', to: '2026-03-16' } };
    expect(figureOf('demand', ofOneDay).rows.at(-1)!.cells[0]).toBe('3/16');
    expect(rows[0]!.to).toBe('/queue/all?registeredFrom=2026-02-28&registeredTo=2026-03-01&under=p');
    expect(weekWithin(source.view, '2026-03-02')).toEqual({
      from: '2026-03-02',
      to: '2026-03-08',
      whole: true,
    });
  });

  it('lead to the cases of an age by the days on which those were registered', () => {
    expect(casesOfAge({ from: '', to: '' }, 'triage', '4-7', of.asOf)).toBe(
      '/queue/all?stages=triage&registeredFrom=2026-03-13&registeredTo=2026-03-16',
    );
    expect(figureOf('stage-age', source).rows[0]!.to).toBe(
      '/queue/all?stages=handling&registeredTo=2026-02-17&under=p',
    );
  });

  it('lead to the cases that a bar or a slice counts, and to no others', () => {
    const [first] = figureOf('on-time', source).rows;
    const told = '/queue/all?toldFrom=2026-02-28&toldTo=2026-03-01&under=p';
    expect(first).toMatchObject({ to: told, parts: { 1: `${told}&onTime=true`, 2: `${told}&onTime=false` } });
    const narrowed = (id: 'on-the-spot' | 'holders' | 'causes') =>
      figureOf(id, source).rows.map(({ to }) => to!.split('under=p&')[1]);
    expect(narrowed('on-the-spot')).toEqual(['onTheSpot=true', 'onTheSpot=false']);
    expect(narrowed('holders')).toEqual(['heldBy=unit', 'heldBy=window']);
    expect(narrowed('causes')).toEqual(['obstacles=hard&tracks=bottleneck']);
  });

  it.each(FIGURES)('lead from %s to lists that know all that they are narrowed by', (id) => {
    const { rows } = figureOf(id, source);
    const links = rows.flatMap(({ to, parts }) => [to, ...Object.values(parts ?? {})]);
    const lists = [...links, headlineOf(id, source).to].filter((to) => to?.startsWith('/queue/'));
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      const { searchParams } = new URL(list!, 'http://x');
      expect(readSearch(searchParams)).toEqual(Object.fromEntries(searchParams));
    }
  });

  it('show places by name, however much reaches them', () => {
    expect(figureOf('regions', source).rows.map(({ cells }) => cells[0])).toEqual(['a', 'b']);
  });

  it('part the time by hands, and say how long each case was in them', () => {
    expect(figureOf('holders', source).rows.map(({ cells }) => cells)).toEqual([
      ['case:holder-unit', 0.75, 1, 3],
      ['case:holder-window', 0.25, 1, 1],
    ]);
  });
});

describe('what a picture says', () => {
  it('calls falling demand good, and a rise neither good nor bad', () => {
    expect(headlineOf('demand', source).change).toEqual({
      direction: 'down',
      good: true,
      text: 'demand-down:8:40%',
    });
    const risen = { ...source, of: { ...of, before: { ...of.before, received: 10 } } };
    expect(headlineOf('demand', risen).change).toMatchObject({ direction: 'up', good: null });
    const first = { ...source, of: { ...of, before: { ...of.before, received: 0 } } };
    expect(headlineOf('demand', first).change).toMatchObject({ direction: 'same', text: 'demand-first:12:' });
  });

  it('gives a share with its base, and compares it only where there was one before', () => {
    expect(headlineOf('satisfaction', source)).toEqual({
      value: '75%',
      of: 'of-rated:4:8',
      change: undefined,
    });
    expect(headlineOf('on-the-spot', source).change).toMatchObject({
      direction: 'up',
      good: true,
      text: 'points-up:10',
    });
  });
});

describe('what the places say', () => {
  it('is how many are overdue now, whenever they came, and leads to exactly these', () => {
    const overdue = { value: 'n-cases:2', of: 'of-overdue', to: '/queue/overdue?under=p' };
    expect(headlineOf('regions', source)).toEqual(overdue);
    expect(headlineOf('regions', { ...source, of: { ...of, received: 0 } })).toEqual(overdue);
    const [first] = figureOf('regions', source).rows;
    expect(first).toMatchObject({
      to: '{"under":"a"}',
      parts: {
        2: '/queue/overdue?under=a',
        3: '/queue/all?toldFrom=2026-02-28&toldTo=2026-03-18&under=a',
        4: '/queue/all?registeredFrom=2026-02-28&registeredTo=2026-03-18&under=a',
      },
    });
  });
});

describe('the workbook', () => {
  it('holds what the table shows, numbers as numbers', () => {
    const [head, first] = sheetOf(figureOf('holders', source));
    expect(head).toHaveLength(4);
    expect(first).toEqual([
      { value: 'case:holder-unit', type: String },
      { value: 0.75, type: Number, format: '0.0%' },
      { value: 1, type: Number, format: '0.0' },
      { value: 3, type: Number, format: '0' },
    ]);
  });

  it('calculates nothing that somebody wrote as a name', () => {
    expect(['=1+1', '+1', '-1', '@x', '\tx'].map(harmless)).toEqual(["'=1+1", "'+1", "'-1", "'@x", "'\tx"]);
    expect(harmless('窗口')).toBe('窗口');
  });
});
