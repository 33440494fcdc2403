import { isDayLimit, isLimit, parseLimit, sumLimits } from './limit';

describe('limits', () => {
  it.each(['0wd', '3wd', '7nd', '4wh', '5wm', '2nh'])('%s is a limit', (text) => {
    expect(isLimit(text)).toBe(true);
  });

  it.each(['', '3', 'wd', '3 wd', '-1wd', '1.5wd', '3WD', '3d', '10000wd', 3, null, undefined])(
    '%p is none',
    (text) => expect(isLimit(text)).toBe(false),
  );

  it('reads amount and unit, and throws on anything else', () => {
    expect(parseLimit('15wd')).toEqual({ amount: 15, unit: 'wd' });
    expect(() => parseLimit('soon')).toThrow('not a limit: soon');
  });

  it('knows the limits in days', () => {
    expect(['3wd', '7nd'].every(isDayLimit)).toBe(true);
    expect(['4wh', '5wm', '2nh'].some(isDayLimit)).toBe(false);
  });

  it('adds limits up: the committee’s backstop is 3 + 3 + 2 + 2 + 1 working days', () => {
    expect(sumLimits(['3wd', '3wd', '2wd', '2wd', '1wd'])).toBe('11wd');
  });
});
