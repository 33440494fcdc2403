import type { Figure } from './figure';
import { leastHeight } from './picture-frame';

const figure = (id: Figure['id'], ...names: string[]): Figure => ({
  id,
  title: id,
  columns: [],
  rows: names.map((name) => ({ cells: [name] })),
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
