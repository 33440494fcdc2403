import { placeLines, type Line, type LinePage } from './line-order';

const line = (no: string, due: string | null, title = no): Line =>
  ({ no, due, standsBy: 'promise', title, registeredAt: `2026-11-0${no}T09:00+08:00` }) as Line;

const pages: LinePage[] = [
  { items: [line('1', '2026-11-20T17:30+08:00'), line('2', '2026-11-21T17:30+08:00')], next: 'after 2' },
  { items: [line('3', '2026-11-22T17:30+08:00'), line('4', null)], next: 'after 4' },
];
const numbers = (placed: readonly LinePage[]) => placed.map(({ items }) => items.map(({ no }) => no));
const place = (lines: Line[], changed = lines.map(({ no }) => no), before = pages) =>
  placeLines(before, new Set(changed), lines, 'due');

describe('a list that follows changes', () => {
  it('moves a line to where it belongs now, over the border of pages', () => {
    expect(numbers(place([line('1', '2026-11-22T09:00+08:00')]))).toEqual([['2'], ['1', '3', '4']]);
    expect(numbers(place([line('3', '2026-11-19T09:00+08:00')]))).toEqual([['3', '1', '2'], ['4']]);
  });

  it('puts a line that stands by what is owed in it where that falls due', () => {
    const next = { due: '2026-11-21T09:00+08:00' };
    const owed = { ...line('5', '2026-12-21T09:00+08:00'), standsBy: 'next', next } as Line;
    expect(numbers(place([owed]))).toEqual([
      ['1', '5', '2'],
      ['3', '4'],
    ]);
  });

  it('replaces a line that stays, and leaves other pages as they were', () => {
    const placed = place([line('1', '2026-11-20T17:30+08:00', 'another title')]);
    expect(placed[0]!.items[0]!.title).toBe('another title');
    expect(placed[1]).toBe(pages[1]);
  });

  it('takes out what has left the list, and takes in what has come', () => {
    expect(numbers(place([], ['2', '9']))).toEqual([['1'], ['3', '4']]);
    expect(numbers(place([line('5', '2026-11-21T09:00+08:00')]))).toEqual([
      ['1', '5', '2'],
      ['3', '4'],
    ]);
  });

  it('leaves what comes after all that is loaded to its page, and takes it in when there is none', () => {
    const last = line('7', null);
    expect(numbers(place([last]))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    const whole = [pages[0]!, { ...pages[1]!, next: null }];
    expect(numbers(place([last], ['7'], whole))).toEqual([
      ['1', '2'],
      ['3', '4', '7'],
    ]);
    expect(numbers(place([last], ['7'], [{ items: [], next: null }]))).toEqual([['7']]);
  });

  it('knows the newest first, too', () => {
    const newest = [{ items: [line('4', null), line('2', null)], next: null }];
    expect(numbers(placeLines(newest, new Set(['3']), [line('3', null)], '-registered'))).toEqual([
      ['4', '3', '2'],
    ]);
  });
});
