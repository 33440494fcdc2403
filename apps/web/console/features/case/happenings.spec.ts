import { besides, happeningsOf } from './happenings';

const NOTHING = { told: [], internal: [], records: [] };
const event = (seq: number, kind: string, by = 'he', data: Record<string, unknown> = {}) => ({
  ...{ seq, kind, by, data, name: kind },
  at: '2026-11-25T09:00+08:00',
  recordedAt: `2026-11-25T01:00:0${by.length}Z`,
});

describe('the stream of a case', () => {
  it('puts together what one decision brought about, the newest first', () => {
    const told = happeningsOf([
      event(1, 'registered'),
      event(2, 'opened'),
      { ...event(3, 'accepted', 'zhao'), told: '已受理。' },
      event(4, 'notified', 'zhao', { to: { as: 'role' } }),
    ]);
    expect(told.map(({ by, key }) => [by, key])).toEqual([
      ['zhao', '3'],
      ['he', '1'],
    ]);
    expect(told[0]!.told.map(({ seq }) => seq)).toEqual([3]);
    expect(told[0]!.records.map(({ seq }) => seq)).toEqual([4]);
    expect(told[1]!.internal.map(({ seq }) => seq)).toEqual([1]);
  });

  it('names who did it by what they are, not by the id of the applicant', () => {
    const [provided, registered] = happeningsOf([
      event(1, 'registered', 'he', { applicant: 'a-1' }),
      event(2, 'materials-provided', 'a-1'),
    ]);
    expect([provided!.by, registered!.by]).toEqual(['applicant', 'he']);
  });

  it('tells what follows by rule alone as if it had been decided', () => {
    const [only] = happeningsOf([event(1, 'warned')]);
    expect(only!.internal.map(({ seq }) => seq)).toEqual([1]);
    expect(only!.records).toEqual([]);
  });

  it('shows as seen by the applicant what the API says they read, and messages to them; the rest to staff alone', () => {
    const applicant = { as: 'applicant', id: 'applicant' };
    const log = [
      { ...event(1, 'commented', 'he', { text: '请周三来取' }), told: '窗口留言：请周三来取' },
      event(2, 'commented', 'he', { text: '疑似纠纷' }),
      { ...event(3, 'outcome-set'), told: '已转送。' },
      event(4, 'notified', 'he', { to: applicant }),
      event(5, 'notified', 'he', { to: { as: 'role', id: 'clerk' } }),
    ];
    const [{ told, internal, records } = NOTHING] = happeningsOf(log);
    const seqs = (of: readonly { seq: number }[]) => of.map(({ seq }) => seq);
    expect([seqs(told), seqs(internal), seqs(records)]).toEqual([
      [1, 3, 4],
      [1, 2],
      [3, 5],
    ]);
  });

  it('says to staff what the applicant does not read, and nothing twice', () => {
    const details = [
      { label: '内容', text: '请周三来取' },
      { label: '理由', text: '材料已齐' },
    ];
    const text = { sentence: '对申请人留言', details };
    expect(besides(text, '窗口留言：请周三来取').details).toEqual([details[1]]);
    expect(besides(text)).toEqual(text);
  });
});
