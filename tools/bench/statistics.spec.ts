import { mean, median, quantile, ratioInterval } from './statistics';

describe('statistics of a benchmark', () => {
  it('take the nearest rank', () => {
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.99)).toBe(10);
    expect(quantile([7], 0.01)).toBe(7);
    expect(median([2, 1])).toBe(1);
    expect(mean([1, 2, 6])).toBe(3);
  });

  it('give an interval around the median of the ratios', () => {
    let seed = 1;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const [low, high] = ratioInterval([0.8, 0.85, 0.9, 0.95, 1], random);
    expect(low).toBeGreaterThanOrEqual(0.8);
    expect(low).toBeLessThanOrEqual(0.9);
    expect(high).toBeGreaterThanOrEqual(0.9);
    expect(high).toBeLessThanOrEqual(1);
  });
});
