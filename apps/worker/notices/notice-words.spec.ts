import type { DueNotice } from '@activities/notice.port';
import { wordsOf } from './notice-words';

const notice = (of: Partial<DueNotice>): DueNotice => ({
  ...{ id: 'case/1#7', entity: 'case', no: '1', hall: 'hall', sendAt: '2026-11-25T09:00+08:00', attempt: 1 },
  ...{ to: { as: 'applicant', id: 'applicant' }, notice: 'materials' },
  ...of,
});
const BY = '2026-12-16T17:30+08:00';

describe('what an applicant is told', () => {
  it.each([
    [{ owedBy: BY }, '1 · 请在 2026年12月16日周三 17:30 前补齐材料；到期没有全部补齐的，按您撤回处理。'],
    [
      { notice: 'warning', about: 'materials', owedBy: BY },
      expect.stringMatching(/12月16日周三 17:30 前补齐材料/),
    ],
    [{}, '1 · 请补充材料；到期没有全部补齐的，按您撤回处理。'],
    [{ notice: 'progress', owedBy: BY }, '1 · 您反映的问题有新进展。'],
    [
      { notice: 'closed', about: 'deemed-withdrawn' },
      '1 · 您反映的问题已办结。 · 材料到期没有补齐，按撤回处理',
    ],
    [{ notice: 'clock-stopped', about: 'court' }, '1 · 办理时限暂停计算。 · 等待法院裁判'],
    [{ notice: 'progress', about: 'pledge-breached' }, '1 · 您反映的问题有新进展。'],
    [{ notice: 'referred', about: 'labour-team' }, '1 · 您反映的问题已转送有权办理的单位。'],
  ])('is said in words: %j', (of, said) => expect(wordsOf(notice(of), 'zh-CN')).toEqual(said));

  it('is said in English as well', () => {
    expect(wordsOf(notice({ owedBy: BY }), 'en')).toMatch(/by Wed, December 16, 2026 at 17:30; if not all/);
  });
});

it('names to staff what it is about', () => {
  const to = { as: 'role', id: 'supervisor' } as const;
  expect(wordsOf(notice({ to, notice: 'lapsed', about: 'triage' }), 'zh-CN')).toBe('1 · 超期 · 研判');
});
