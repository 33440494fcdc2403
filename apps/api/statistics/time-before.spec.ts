import { timeBefore } from './time-before';

describe('the time that one is compared with', () => {
  it.each([
    ['as many days right before', '2026-03-02', '2026-03-29', '2026-02-02', '2026-03-01'],
    ['one day before one', '2026-03-02', '2026-03-02', '2026-03-01', '2026-03-01'],
    ['of a year so far, the same of last year', '2026-01-01', '2026-11-30', '2025-01-01', '2025-11-30'],
    ['of its first day too', '2026-01-01', '2026-01-01', '2025-01-01', '2025-01-01'],
    ['up to a leap day, February of last year', '2028-01-01', '2028-02-29', '2027-01-01', '2027-02-28'],
    ['of more than a year, as many days', '2025-01-01', '2026-01-01', '2024-01-01', '2024-12-31'],
  ])('is %s', (_of, from, to, first, last) => {
    expect(timeBefore({ from, to })).toEqual({ from: first, to: last });
  });
});
