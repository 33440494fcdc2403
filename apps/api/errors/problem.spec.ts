import { problemOf } from './problem';

const inWords = (limit: string | number, code = 'EXTENSION.OVER_CAP') =>
  (['zh-CN', 'en'] as const).map(
    (language) => problemOf({ code, limit }, language, 'requestExtension').detail,
  );

describe('a problem in words', () => {
  it('says how much its rule allows', () => {
    expect(inWords('5wd')).toEqual([
      '超过允许的最长延期。最多还可延期 5 个工作日。',
      expect.stringMatching(/ It can be extended by 5 working days at most\.$/),
    ]);
    expect(inWords('1nd')[1]).toMatch(/by 1 day at most\.$/);
    expect(inWords('0wd')[0]).toBe('超过允许的最长延期。已不能再延期。');
    expect(inWords(1, 'REOPEN.LIMIT_REACHED')[1]).toMatch(/ A case may be reopened 1 time\.$/);
    expect(inWords('2/3', 'MATTER.NO_MAJORITY')[0]).toContain('不少于 2/3。');
  });

  it('is told without the number where none is known, as of what was answered before', () => {
    expect(problemOf({ code: 'EXTENSION.OVER_CAP' }, 'zh-CN', '').detail).toBe('超过允许的最长延期。');
    expect(problemOf({ code: 'CASE.INVALID', limit: 3 }, 'zh-CN', '').detail).toBe('填写的内容不符合要求。');
  });

  it('says a range by its ends, and values as the form calls them', () => {
    const bad = (field: string, rule: string) =>
      problemOf({ code: 'CASE.INVALID', field, rule }, 'zh-CN', 'accept').detail;
    expect(bad('class', 'one-of:instant,simple,unheard-of')).toMatch(/只能取：即办、简单、unheard-of。$/);
    expect(bad('stages', 'one-of:triage,handling')).toMatch(/只能取：研判、办理。$/);
    expect(bad('role', 'one-of:clerk')).toMatch(/只能取：窗口/);
    expect(bad('priorVisits', 'integer:0..999')).toMatch(/须为 0 至 999 的整数。$/);
  });

  it('says in which stage it is, where that is why', () => {
    const stale = { code: 'CASE.WRONG_STAGE', stage: 'handling' };
    expect(problemOf(stale, 'zh-CN', '').detail).toBe('办件在当前阶段不能办理此操作。现处于“办理”阶段。');
    expect(problemOf(stale, 'en', '').detail).toMatch(/ It is now in the stage “handling”\.$/);
  });

  it('says from when on it would be possible as people say it', () => {
    const late = { code: 'CLOCK.ALREADY_STOPPED', nextAllowedAt: '2026-03-05T17:31+08:00' };
    expect(problemOf(late, 'zh-CN', '').detail).toContain('最早可于 2026年3月5日周四 17:31 办理。');
    expect(problemOf(late, 'en', '').detail).toContain('17:31');
    expect(problemOf(late, 'en', '').detail).not.toContain(late.nextAllowedAt);
  });
});
