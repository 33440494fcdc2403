import type { Figure } from './figure';
import { leastHeight, linkOf } from './picture-frame';

const figure = (id: Figure['id'], ...names: string[]): Figure => ({
  id,
  title: id,
  columns: [],
  rows: names.map((name) => ({ cells: [name] })),
});

describe('a mark', () => {
  const rows = [{ cells: ['9/30', 2, 1], to: '/told', parts: { 2: '/late' } }];
  const of: Figure = { ...figure('on-time'), rows };

  it('leads where its cell does, or else its row', () => {
    expect(linkOf({ value: 1, row: 0, column: 2 }, of)).toBe('/late');
    expect(linkOf({ value: 2, row: 0, column: 1 }, of)).toBe('/told');
    expect(linkOf({ value: 2, row: 0 }, of)).toBe('/told');
    expect(linkOf({ value: '-', row: -1 }, of)).toBeUndefined();
  });
});

describe('the least height of a picture', () => {
  it('gives every name beside a bar its lines', () => {
    const one = leastHeight(figure('regions', '沾益区'));
    expect(one).toBeGreaterThan(0);
    expect(leastHeight(figure('regions', '沾益区', '马龙区'))).toBe(2 * one);
    expect(leastHeight(figure('regions', '沾益区', 'Baishui Town Convenience Centre'))).toBe(4 * one);
  });

  it('counts a name once, however often it is parted, and leaves upright pictures alone', () => {
    expect(leastHeight(figure('causes', '很难办', '很难办'))).toBe(leastHeight(figure('causes', '很难办')));
    expect(leastHeight(figure('demand', '9/30', '10/7'))).toBe(0);
  });
});
