import type { Recorded } from '@domain/kernel/turn';
import { Hall } from '../../../test/fixtures/hall';
import { nationalCalendar } from '../../../test/fixtures/national-calendar';
import { historyOf } from './history';

const event = (kind: string, fields: object = {}): Recorded => ({
  seq: 1,
  at: '2026-11-25T09:30+08:00',
  by: 'gan',
  kind,
  ...fields,
});
const told = (...events: Recorded[]) => historyOf(events, 'zh-CN').map(({ text }) => text);
const nameOf = (id: string) => ({ market: '市场监管局', health: '卫健委', front: '综合窗口' })[id] ?? id;
const read = (hall: Hall, no = 'main') => historyOf(hall.events(no), 'zh-CN', nameOf).map(({ text }) => text);
const ACCEPTED = [
  '您反映的问题已登记。',
  '已受理，由市场监管局承办。',
  '承诺于 2026年3月16日周一 17:30 前办结。',
];
const items = ['身份证', '授权书'];
const resolve = (hall: Hall) => {
  hall.must('gu', 'proposeResolved', { result: '办结' });
  hall.must('clerk', 'notifyResult', { channel: 'phone', text: '请来领取' });
};

describe('the history of a case', () => {
  it('says a rating in the words that were chosen, with what was said of it', () => {
    const hall = new Hall().accept();
    resolve(hall);
    hall.must('applicant', 'rate', { level: 2, comment: '等了太久' });
    expect(read(hall)).toContain('您已评价：不满意。您说：等了太久');
  });

  it('that was finished tells each thing once, in its order', () => {
    const hall = new Hall().accept();
    resolve(hall);
    hall.must('applicant', 'rate', { level: 4 });
    expect(read(hall)).toEqual([...ACCEPTED, '办理结果：请来领取', '您已评价：满意。', '已办结。']);
    hall.passTo('2026-04-02 10:00');
    expect(read(hall).at(-1)).toBe('已归档，要求重新办理的期限已过。');
  });

  it('that was withdrawn says so, and no more', () => {
    const hall = new Hall().accept();
    hall.must('clerk', 'requestMaterials', { items });
    hall.must('applicant', 'withdraw', {});
    expect(read(hall)).toEqual([
      ...ACCEPTED,
      '请您在 2026年3月23日周一 17:30 前补充材料：身份证、授权书。',
      '办理时限暂停计算：等待您补充材料。',
      '您撤回了反映，不再办理。',
    ]);
  });

  it('that counts as withdrawn says why', () => {
    const hall = new Hall();
    hall.register();
    hall.must('clerk', 'requestMaterials', { items });
    hall.must('clerk', 'accept', {
      ...{ class: 'simple', lead: 'market', track: 'bottleneck', obstacle: 'hard' },
    });
    hall.passTo('2026-03-24 10:00');
    expect(read(hall)).toEqual([
      '您反映的问题已登记。',
      '请您在 2026年3月23日周一 17:30 前补充材料：身份证、授权书。',
      '已受理，由市场监管局承办。',
      '承诺时限为 3 个工作日，暂停结束后开始计算。',
      '材料到期没有补齐，按您撤回处理，不再办理。',
    ]);
  });

  it('that was passed on says to whom and why', () => {
    const hall = new Hall({ review: { outOfScope: false } }).accept();
    hall.must('clerk', 'refer', { unit: 'health', code: 'OOS01', explanation: '属于医疗纠纷。' });
    hall.must('clerk', 'confirmReferral', {});
    hall.must('revisitor', 'recordCallBack', { reached: true, level: 4 });
    expect(read(hall)).toEqual([
      ...ACCEPTED,
      '已转送有权办理的单位：卫健委。属于医疗纠纷。',
      '接收单位已确认接收。',
      '已回访您。',
      '已办结。',
    ]);
  });

  it('that cannot be done, and was reopened as the applicant asked, tells both', () => {
    const hall = new Hall({ review: { negative: false } }).accept();
    const asked = { otherBusiness: '无', otherNeeds: '无', otherProblems: '无' };
    const infeasible = { basis: ['法'], alternatives: [{ text: '诉讼' }], remedy: '复议', asked };
    hall.must('gu', 'proposeInfeasible', infeasible);
    hall.must('clerk', 'notifyResult', { channel: 'phone', text: '依法不能办理' });
    hall.must('head', 'reopen', { ground: '有新证据', handler: 'he' });
    expect(read(hall).slice(ACCEPTED.length)).toEqual([
      '办理结果：依法不能办理',
      '已换人重新办理。',
      '承诺于 2026年3月5日周四 17:30 前办结。',
    ]);
    const own = hall.events().map((one) => (one.kind === 'reopened' ? { ...one, by: 'a1' } : one));
    expect(told(...own)).toContain('已按您的要求换人重新办理：有新证据');
  });

  it('that was reopened tells of another person only where one was named before', () => {
    const reopened = (handler: string, ...handed: Recorded[]) =>
      told(
        event('registered', { applicant: 'a1' }),
        event('accepted', { lead: '市场监管局', handler: null }),
        ...handed,
        event('reopened', { by: 'a1', ground: '印错', handler }),
        event('reopened', { handler: 'wei' }),
      ).slice(-2);
    const asked = '已按您的要求重新办理：印错';
    expect(reopened('wei')).toEqual([asked, '已重新办理。']);
    expect(reopened('gu')).toEqual([asked, '已换人重新办理。']);
    expect(reopened('wei', event('assigned', { handler: 'gu' }))).toEqual([
      '已按您的要求换人重新办理：印错',
      '已重新办理。',
    ]);
  });

  it('that was merged names the other', () => {
    const hall = new Hall().accept().accept('other');
    hall.must('head', 'merge', { into: 'other', ground: '同一件' });
    expect(read(hall).at(-1)).toBe('已并入您反映的另一件（other），两件一起办理。');
    expect(read(hall, 'other').at(-1)).toBe('您反映的另一件（main）已并入本件，两件一起办理。');
  });

  it('whose clock stood still tells the new date, and every later one', () => {
    const hall = new Hall({}, {}, nationalCalendar([2026])).accept();
    hall.must('clerk', 'requestMaterials', { items: ['身份证'] });
    hall.passTo('2026-03-04 10:00');
    hall.must('applicant', 'provideMaterials', { items: ['身份证'] });
    hall.must('gu', 'requestExtension', { days: '2wd', reason: '难', notifiedText: '需要现场核查' });
    hall.must('duty', 'grantExtension');
    const announced = nationalCalendar([2026], [{ date: '2026-03-06', off: true, name: '假日' }]);
    hall.publish({ ...announced, published: [...announced.published, 2026] });
    hall.must('gu', 'pauseClock', { reason: 'appraisal', evidence: '函', notifiedText: '鉴定需要三天' });
    expect(read(hall).slice(ACCEPTED.length + 2)).toEqual([
      '已收到您补充的材料：身份证。',
      '办理时限恢复计算，承诺的日期是 2026年3月18日周三 17:30。',
      '办理时限延长 2 个工作日：需要现场核查',
      '承诺的日期改为 2026年3月20日周五 17:30。',
      '放假安排公布后重新计算，承诺的日期改为 2026年3月23日周一 17:30。',
      '窗口告知您：鉴定需要三天',
      '办理时限暂停计算：正在鉴定评估。',
    ]);
  });

  it('whose promise was not kept says so', () => {
    const hall = new Hall().accept();
    hall.passTo('2026-03-17 10:00');
    expect(read(hall)).toContain('很抱歉，没有在承诺的时间内办好，已升级督办。');
  });

  it('with visits tells who goes where', () => {
    const hall = new Hall().accept();
    const plan = (visit: string, kind: string, more: object = {}) =>
      hall.must('gu', 'planVisit', { visit, purpose: '内部', kind, to: 'applicant', agent: 'gu', ...more });
    plan('v1', 'home', { on: '2026-03-05' });
    plan('v2', 'site-survey');
    hall.must('gu', 'reportVisit', { visit: 'v1', result: 'absent', text: '无人' });
    hall.must('gu', 'reportVisit', { visit: 'v2', result: 'refused', text: '不让进' });
    expect(read(hall).slice(ACCEPTED.length)).toEqual([
      '已安排工作人员上门为您办理：2026年3月5日周四。',
      '已安排现场踏勘。',
      '工作人员上门时没有遇到您。',
      '到现场踏勘，没有获准进行，我们继续协调。',
    ]);
  });

  it('with visits in the place of its applicant tells how they went, and what follows a refusal', () => {
    const hall = new Hall().accept();
    hall.must('head', 'startProxy', {
      agent: 'gu',
      mandate: { signedAt: '2026-03-02 10:00', scope: '代办' },
    });
    const before = read(hall).length;
    for (const [i, result] of [
      'refused',
      'refused',
      'partial',
      'absent',
      'refused',
      'cooperated',
    ].entries()) {
      const visit = `v${i}`;
      hall.must('gu', 'planVisit', { visit, purpose: '内部', kind: 'proxy', to: 'health', agent: 'gu' });
      hall.must('gu', 'reportVisit', { visit, result, ground: '内部', text: '内部' });
    }
    const reported = read(hall).slice(before);
    expect(reported.filter((text) => text !== '已安排帮办人员替您去办。')).toEqual([
      '帮办人员已替您去办过，对方没有办，我们继续协调。',
      '帮办人员已替您去办过，对方没有办，我们继续协调。',
      '帮办人员已替您去办过，对方办了一部分，我们继续跟进。',
      '帮办人员替您去办时，对方没有人在，我们继续跟进。',
      '帮办人员已替您去办过，对方没有办，我们已提请上级协调。',
      '帮办人员已替您去办过，对方予以配合。',
    ]);
  });

  it.each(['proxy', 'home', 'site-survey', 'walk-through'])('tells of every end of a visit: %s', (of) => {
    for (const result of ['cooperated', 'refused', 'partial', 'absent']) {
      const visit = [
        event('visit-planned', { visit: 'v', of }),
        event('visit-reported', { visit: 'v', result }),
      ];
      for (const language of ['zh-CN', 'en'] as const) expect(historyOf(visit, language)).toHaveLength(2);
    }
  });

  it('that went to the committee tells how it went on there, and above it', () => {
    const hall = new Hall().accept();
    hall.must('head', 'escalate', { to: 'joint-committee', ground: '内部' });
    const [matter] = hall.world.matters.keys();
    hall.must('secretary', 'referUp', { ground: '内部' }, { matter: matter! });
    hall.must('boss', 'leaderDecide', { text: '内部' });
    expect(read(hall).slice(ACCEPTED.length)).toEqual([
      '已提请联合党委研究。',
      '联合党委没有作出决议，已提请上级研究。',
      '分管领导已专题研究并作出决定。',
    ]);
    expect(told(event('matter-ended', { how: 'effective', text: '内部' }))).toEqual([
      '联合党委已研究作出决议，由有关单位落实。',
    ]);
    expect(told(event('matter-ended', { how: 'dropped' }), event('matter-ended', { how: 'left' }))).toEqual(
      [],
    );
  });

  it('with a pledge that was broken tells what follows', () => {
    const hall = new Hall({ pledge: { offered: true, items: ['授权书', '租约'] } }).accept();
    const pledged = ['授权书', '租约'].map((name) => ({ name, primary: false }));
    hall.must('clerk', 'acceptPledge', { items: pledged, creditClear: true });
    hall.must('clerk', 'fulfilPledge', { items: ['租约'] });
    resolve(hall);
    hall.passTo('2026-03-20 10:00');
    expect(read(hall).slice(ACCEPTED.length)).toEqual([
      '已容缺受理，请按承诺补交：授权书、租约。',
      '已收到您承诺补交的材料：租约。',
      '办理结果：请来领取',
      '回访结束，没有收到您的评价。',
      '承诺补交的材料到期没有收到：授权书。请在 2026年3月12日周四 17:30 前补交。',
      '承诺的材料一直没有补交，已作信用记录：授权书。',
      '办理结果已撤销，重新办理。',
      '承诺于 2026年3月17日周二 17:30 前办结。',
      '很抱歉，没有在承诺的时间内办好，已升级督办。',
    ]);
  });
});

describe('the history a citizen reads', () => {
  it('is in their language', () => {
    const events = [
      event('registered', { title: '户口' }),
      event('materials-provided', { items: ['身份证', '租约'] }),
    ];
    expect(told(...events)).toEqual(['您反映的问题已登记。', '已收到您补充的材料：身份证、租约。']);
    expect(historyOf(events, 'en')[1]!.text).toBe('You provided: 身份证, 租约.');
  });

  it('leaves out what is between the offices', () => {
    const internal = [
      event('commented', { text: '疑似纠纷', visibility: 'internal' }),
      event('escalated', { from: 'window', to: 'station' }),
      event('scored', { unit: 'health', points: -1 }),
      event('opinion-given', { text: '不同意' }),
      event('contacted', { reached: false, text: '没人接' }),
      event('called-back', { reached: false }),
      event('dispatch-returned', { ground: '不归我管' }),
      event('proposed', { proposal: { outcome: 'referred', unit: 'health' }, explanation: '待复核' }),
    ];
    expect(told(...internal)).toEqual([]);
  });

  it('shows of an event the fields that are for them and no others', () => {
    const text = JSON.stringify(
      told(
        event('visit-reported', { text: '家属情绪激动', result: 'refused', ground: '内部' }),
        event('contacted', { reached: true, text: '情绪激动' }),
      ),
    );
    expect(text).not.toMatch(/激动|内部|gan/);
  });

  it('shows notes that were written for them', () => {
    expect(told(event('commented', { text: '请周三来取', visibility: 'applicant' }))).toEqual([
      '窗口留言：请周三来取',
    ]);
  });
});
