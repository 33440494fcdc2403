import type { Progress } from './citizens.contract';
import { oneTimeCodeForm, progressPage, queryCodeForm } from './plain-pages';

const waiting: Progress = {
  no: '330111-20261125-0001',
  title: '食品经营许可证变更',
  queryCode: 'U6QFET8QTGRU',
  hall: '章丘政务服务大厅',
  lead: null,
  registeredAt: '2026-11-25T09:30+08:00',
  way: [],
  stage: { code: 'handling', text: '办理' },
  outcome: null,
  promise: {
    ...{ kind: 'resolve', due: null, provisional: false, stopped: true, overdue: false, text: '暂停' },
    left: { code: '2wd', text: '还有 2 个工作日' },
  },
  stops: [
    { code: 'materials', text: '等待您补充材料', since: '2026-11-25T10:00+08:00', until: null },
    { code: 'court', text: '等待法院裁判', since: '2026-11-25T10:00+08:00', until: '2026-12-01T17:30+08:00' },
  ],
  next: null,
  notices: [
    {
      at: '2026-11-25T10:00+08:00',
      items: [{ name: '<平面图>', provided: false }],
      due: '2026-12-16T17:30+08:00',
      otherwise: '到期按撤回处理',
      nextWindow: '12 号窗口',
      contact: null,
    },
  ],
  needed: [
    {
      ...{ kind: 'materials', items: ['平面图'], due: '2026-12-16T17:30+08:00', text: '需要您：平面图' },
      otherwise: '请在 2026年12月16日周三 17:30 前全部补齐。到期按撤回处理。',
    },
  ],
  reopenWithin: { code: '30nd', text: '30 天' },
  history: [
    { at: '2026-11-25T09:30+08:00', kind: 'registered', text: '已登记' },
    { at: '2026-11-25T10:00+08:00', kind: 'accepted', text: '已受理' },
  ],
  attachments: [
    {
      ...{ id: 'a1', name: '告知<书>.pdf', size: 12, type: 'application/pdf', at: '2026-11-25T10:00+08:00' },
      ...{ own: false, available: true, scan: 'clean', items: [] },
    },
    {
      ...{ id: 'a2', name: '照片.png', size: 12, type: 'image/png', at: '2026-11-25T10:00+08:00' },
      ...{ own: true, available: false, scan: 'unscanned', items: ['病历', '<身份证>'] },
    },
  ],
  actions: [],
};

describe('a page without scripts', () => {
  it('has the query code of a printed link filled in, in the groups of the paper', () => {
    expect(queryCodeForm('zh-CN', 'U6QFET8QTGRU')).toContain('value="U6QF-ET8Q-TGRU"');
    expect(queryCodeForm('zh-CN', '"><B>')).not.toContain('<B>');
    expect(queryCodeForm('zh-CN')).toContain('value=""');
  });

  it('shows the code that a one-time code was sent for, the way to another one, and no code in its address', () => {
    const page = oneTimeCodeForm('zh-CN', 'U6QFET8QTGRU');
    expect(page).toContain('查询码： U6QF-ET8Q-TGRU');
    expect(page).toContain('重新获取验证码');
    expect(page.match(/action="[^"]*"/g)).toEqual(['action="/api/plain"', 'action="/api/plain"']);
  });

  it('tells what is needed, by when, where it is brought, and what happens otherwise', () => {
    const page = progressPage(waiting, 'zh-CN');
    for (const part of [
      '需要您：平面图',
      '前全部补齐。到期按撤回处理。',
      '提交地点： 12 号窗口',
      '&lt;平面图&gt;',
    ])
      expect(page).toContain(part);
  });

  it('has the files to be saved, once they are safe', () => {
    const page = progressPage(waiting, 'zh-CN');
    expect(page).toContain('<a href="/api/track/attachments/a1" download>告知&lt;书&gt;.pdf</a> · 给您的');
    expect(page).toContain('<li>照片.png · 正在做安全检查 · 病历 · &lt;身份证&gt;</li>');
  });

  it('tells what was done, the latest first', () => {
    expect(progressPage(waiting, 'zh-CN')).toMatch(/10:00 已受理<\/li><li>.* 09:30 已登记/);
  });

  it('says since when the clock stands still, as people write it', () => {
    expect(progressPage(waiting, 'zh-CN')).toContain(
      '<li>等待您补充材料，开始于 2026年11月25日周三 10:00</li>',
    );
    expect(progressPage(waiting, 'zh-CN')).toContain('，最晚到 2026年12月1日周二 17:30</li>');
    expect(progressPage(waiting, 'en')).toContain(', since Wed, November 25, 2026');
  });
});
