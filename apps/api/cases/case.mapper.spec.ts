import type { CaseRecord } from '@ledger/cases/case.repository';
import { Hall } from '../../../test/fixtures/hall';
import { toCase, toEvent } from './case.mapper';

describe('an event in the log', () => {
  it('shows its own data once, and never the code that is the key to the case', () => {
    const event = {
      seq: 1,
      at: '2026-11-25T09:00+08:00',
      by: 'he',
      kind: 'registered',
      title: '核名',
      queryCode: 'ABCD',
    };
    expect(toEvent(event)).toEqual({
      seq: 1,
      at: '2026-11-25T09:00+08:00',
      by: 'he',
      kind: 'registered',
      name: 'registered',
      data: { title: '核名' },
    });
  });
});

describe('a card', () => {
  const shown = (hall: Hall) => {
    const record = { state: hall.state(), detail: null, closedAt: null } as unknown as CaseRecord;
    const { cards } = toCase(record, { now: hall.now, rules: hall.rules }).facts;
    return cards as readonly { readonly appealUntil?: string }[];
  };

  it('tells until when it may be appealed against, as long as it may', () => {
    const hall = new Hall().accept();
    hall.must('supervisor', 'issueCard', { unit: 'market', colour: 'yellow', ground: '拖延' });
    hall.must('supervisor', 'issueCard', { unit: 'health', colour: 'red', ground: '推诿' });
    hall.must('gu', 'answerCard', { card: 'card-1', text: '已改' });
    hall.must('wei', 'appealCard', { card: 'card-2', ground: '不服' });
    const [answered, appealed] = shown(hall);
    const until = answered!.appealUntil!;
    expect([until, appealed!.appealUntil]).toEqual(['2026-03-05T17:30+08:00', undefined]);
    hall.passTo(until.slice(0, 16).replace('T', ' '));
    expect(hall.act('gu', 'appealCard', { card: 'card-1', ground: '不服' })).toBeUndefined();
  });

  it('tells of no appeal once the time for it has passed', () => {
    const hall = new Hall().accept();
    hall.must('supervisor', 'issueCard', { unit: 'market', colour: 'yellow', ground: '拖延' });
    hall.passTo('2026-03-05 17:31');
    expect(shown(hall)[0]!.appealUntil).toBeUndefined();
    expect(hall.act('gu', 'appealCard', { card: 'card-1', ground: '不服' })?.code).toBe('CARD.APPEAL_LATE');
  });
});
