import { Hall } from '../../../test/fixtures/hall';
import { HOLDING_EVENTS, holderOf, holdings } from './holding';

/** Who held the case in which time, in one word each; dates without the year. */
const told = (hall: Hall) =>
  holdings(hall.events()).map(({ from, to, holder, stopped }) =>
    [
      from.slice(5, 16),
      to?.slice(5, 16) ?? 'now',
      holder.kind,
      holder.owner?.id ?? '-',
      stopped ? 'stopped' : '',
    ].join(' '),
  );

describe('who held a case', () => {
  it('is the window until it is accepted, then the lead unit', () => {
    const hall = new Hall();
    hall.register();
    hall.passTo('2026-03-02 15:00');
    hall.must('clerk', 'accept', {
      class: 'complex',
      lead: 'market',
      handler: 'gu',
      track: 'bottleneck',
      obstacle: 'hard',
    });
    expect(told(hall)).toEqual([
      '03-02T10:00 03-02T15:00 window station-head ',
      '03-02T15:00 now unit market ',
    ]);
  });

  it('is the applicant while they owe materials, a superior while guidance is awaited', () => {
    const hall = new Hall().accept();
    hall.passTo('2026-03-03 10:00');
    hall.must('clerk', 'requestMaterials', { items: ['授权书'] });
    hall.passTo('2026-03-04 10:00');
    hall.must('clerk', 'provideMaterials', { items: ['授权书'] });
    hall.passTo('2026-03-04 11:00');
    hall.must('head', 'requestGuidance', { guidance: 'g1', unit: 'province', question: '可否' });
    hall.passTo('2026-03-05 11:00');
    hall.must('sheng', 'receiveGuidance', { guidance: 'g1', text: '可以', favourable: true });
    expect(told(hall)).toEqual([
      '03-02T10:00 03-03T10:00 unit market ',
      '03-03T10:00 03-04T10:00 applicant applicant stopped',
      '03-04T10:00 03-04T11:00 unit market ',
      '03-04T11:00 03-05T11:00 superior province ',
      '03-05T11:00 now unit market ',
    ]);
  });

  it('is nobody while the clock is stopped for something else', () => {
    const hall = new Hall().accept();
    hall.passTo('2026-03-03 10:00');
    hall.must('gu', 'pauseClock', { reason: 'hearing', evidence: '听证通知', notifiedText: '中止计时' });
    hall.passTo('2026-03-05 10:00');
    hall.must('gu', 'resumeClock');
    expect(told(hall).slice(1, 2)).toEqual(['03-03T10:00 03-05T10:00 stopped - stopped']);
  });

  it('covers the time from registration to closing without a gap, and ends there', () => {
    const hall = new Hall().accept();
    hall.passTo('2026-03-04 10:00');
    hall.must('applicant', 'withdraw', {});
    const found = holdings(hall.events());
    expect(found[0]!.from).toBe(hall.state().registeredAt);
    expect(found.at(-1)!.to).toBe('2026-03-04T10:00+08:00');
    found.slice(1).forEach(({ from }, i) => expect(from).toBe(found[i]!.to));
  });

  it('is in follow-up who calls back, then whoever owes what the case cannot close without', () => {
    const hall = new Hall({ pledge: { offered: true, items: ['委托书'] } }).accept();
    const items = [{ name: '委托书', primary: false }];
    hall.must('gu', 'acceptPledge', { items, creditClear: true });
    hall.must('gu', 'proposeResolved', { result: '办结' });
    hall.must('clerk', 'notifyResult', { channel: 'phone', text: '请来领取' });
    expect(told(hall).slice(-1)).toEqual(['03-02T10:00 now window revisitor ']);
    hall.passTo('2026-03-04 10:00');
    expect(told(hall).slice(-2)).toEqual([
      '03-02T10:00 03-03T17:31 window revisitor ',
      '03-03T17:31 now window supervisor ',
    ]);
    hall.must('revisitor', 'recordCallBack', { reached: true, level: 4 });
    expect(told(hall).slice(-1)).toEqual(['03-04T10:00 now applicant applicant ']);
    hall.must('applicant', 'fulfilPledge', { items: ['委托书'] });
    expect(told(hall).slice(-1)[0]).toMatch(/ 03-04T10:00 window supervisor $/);
  });

  it('is the unit that has to mend what was rated badly', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'proposeResolved', { result: '办结' });
    hall.must('clerk', 'notifyResult', { channel: 'phone', text: '请来领取' });
    hall.must('applicant', 'rate', { level: 1 });
    expect(told(hall).slice(-1)).toEqual(['03-02T10:00 now unit market ']);
  });

  it('is who leads it while an appeal against a card waits for the supervisor', () => {
    const hall = new Hall().accept();
    hall.must('supervisor', 'issueCard', { unit: 'market', colour: 'yellow', ground: '拖延' });
    hall.must('gu', 'appealCard', { card: 'card-1', ground: '不服' });
    const { stage, lead, obligations } = hall.state();
    const now = holderOf({ stage, lead, obligations, stopped: false });
    expect(now).toEqual({ kind: 'unit', owner: { as: 'unit', id: 'market' } });
    expect(now).toEqual(holdings(hall.events()).at(-1)!.holder);
  });

  it('reads only the events that it names', () => {
    const hall = new Hall().accept();
    expect(
      holdings(hall.events().filter(({ kind }) => HOLDING_EVENTS.some((read) => read === kind))),
    ).toEqual(holdings(hall.events()));
  });
});
