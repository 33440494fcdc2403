import { formatMoment } from './moment-text';

const year = new Date().getFullYear();
const at = (of: number) => `${of}-07-14T17:30+08:00`;

describe('a moment in words', () => {
  it('has its weekday in this year, and the year in its place in another', () => {
    expect(formatMoment(at(year), 'zh-CN')).toMatch(/^7月14日周. 17:30$/);
    expect(formatMoment(at(year + 1), 'zh-CN')).toBe(`${year + 1}年7月14日 17:30`);
    expect(formatMoment(at(year + 1), 'en')).toBe(`Jul 14, ${year + 1}, 17:30`);
  });

  it('has both where the year is asked for', () => {
    expect(formatMoment(at(2026), 'zh-CN', false, true)).toBe('2026年7月14日周二');
  });
});
