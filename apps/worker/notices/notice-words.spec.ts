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
    [{ due: BY }, '1 · 请在 2026年12月16日周三 17:30 前补齐材料；到期没有全部补齐的，按您撤回处理。'],
    [
      { notice: 'warning', about: 'materials', due: BY },
      expect.stringMatching(/12月16日周三 17:30 前补齐材料/),
    ],
    [{}, '1 · 请补充材料；到期没有全部补齐的，按您撤回处理。'],
    [{ notice: 'progress', due: BY }, '1 · 您反映的问题有新进展。'],
    [
      { notice: 'closed', about: 'deemed-withdrawn' },
      '1 · 您反映的问题已办结。 · 材料到期没有补齐，按撤回处理',
    ],
    [{ notice: 'clock-stopped', about: 'court' }, '1 · 办理时限暂停计算。 · 等待法院裁判'],
    [{ notice: 'progress', about: 'pledge-breached' }, '1 · 您反映的问题有新进展。'],
    [
      { notice: 'progress', about: 'pledge-breached', due: BY, items: ['租约', '授权书'] },
      '1 · 承诺补交的材料到期没有收到：租约、授权书。请在 2026年12月16日周三 17:30 前补交。 · 到期没有补齐的，作信用记录，已经办出的结果会撤销。',
    ],
    [
      { notice: 'warning', about: 'pledge', due: BY, items: ['租约'] },
      expect.stringContaining('请在 2026年12月16日周三 17:30 前补交您承诺的材料：租约。'),
    ],
    [{ notice: 'progress', about: 'revoked' }, '1 · 办理结果已撤销，重新办理。'],
    [{ notice: 'extension' }, '1 · 办理时限已延长。'],
    [{ notice: 'extension', due: BY }, '1 · 办理时限已延长。 · 承诺的日期改为 2026年12月16日周三 17:30。'],
    [
      { notice: 'recomputed', due: BY },
      '1 · 放假安排公布后重新计算，承诺的日期改为 2026年12月16日周三 17:30。',
    ],
    [{ notice: 'clock-resumed', due: BY }, '1 · 办理时限恢复计算，承诺的日期是 2026年12月16日周三 17:30。'],
    [{ notice: 'referred', about: 'labour-team' }, '1 · 您反映的问题已转送有权办理的单位。'],
  ])('is said in words: %j', (of, said) => expect(wordsOf(notice(of), 'zh-CN')).toEqual(said));

  it('is said in English as well', () => {
    expect(wordsOf(notice({ due: BY }), 'en')).toMatch(/by Wed, December 16, 2026 at 17:30; if not all/);
  });
});

describe('what staff are told names what it is about', () => {
  const to = { as: 'role', id: 'supervisor' } as const;
  const red = { colour: 'red', ground: 'urged' } as const;
  it.each<[Partial<DueNotice>, string]>([
    [{ notice: 'lapsed', about: 'triage' }, '1 · 超期 · 研判'],
    [{ notice: 'escalated', about: 'deadlock' }, '1 · 提级 · 多次被拒'],
    [{ notice: 'matter', about: 'convened' }, '1 · 联合党委议题 · 已召集，请发表意见'],
    [{ notice: 'matter', about: 'referred-up' }, '1 · 联合党委议题 · 提请上级'],
    [{ notice: 'rating', about: '1' }, '1 · 评价 · 1 分'],
    [{ notice: 'card', about: 'card-2' }, '1 · 督办牌 · 第 2 张'],
    [{ notice: 'card', about: 'card-2', card: red }, '1 · 督办牌 · 红牌 · 多次催办'],
    [{ notice: 'card', about: 'card-2', card: { ...red, ruling: 'withdrawn' } }, '1 · 督办牌 · 红牌 · 撤销'],
    [{ notice: 'card', about: 'card-2', card: { ...red, ground: '王某拖延' } }, '1 · 督办牌 · 红牌'],
    [{ notice: 'urged' }, '1 · 催办'],
  ])('%j', (of, said) => expect(wordsOf(notice({ to, ...of }), 'zh-CN')).toBe(said));

  it('in English too', () => {
    const escalated = notice({ to, notice: 'escalated', about: 'manual' });
    expect(wordsOf(escalated, 'en')).toMatch(/^1 · Escalated · \w+/);
  });
});
