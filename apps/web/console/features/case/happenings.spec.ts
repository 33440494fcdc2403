import { phraseOf } from '../../elements/event-words';
import type { CaseEvent } from './case-data';
import { happeningsOf, isForApplicant } from './happenings';

const TOLD = new Set(['accepted', 'commented', 'contacted']);
const hasWords = (kind: string) => TOLD.has(kind);
const event = (seq: number, kind: string, by = 'he', data: Record<string, unknown> = {}) => ({
  ...{ seq, kind, by, data, name: kind },
  at: '2026-11-25T09:00+08:00',
  recordedAt: `2026-11-25T01:00:0${by.length}Z`,
});

describe('the stream of a case', () => {
  it('puts together what one decision brought about, the newest first', () => {
    const told = happeningsOf(
      [
        event(1, 'registered'),
        event(2, 'opened'),
        event(3, 'accepted', 'zhao'),
        event(4, 'notified', 'zhao', { to: { as: 'role' } }),
      ],
      hasWords,
    );
    expect(told.map(({ by, key }) => [by, key])).toEqual([
      ['zhao', '3'],
      ['he', '1'],
    ]);
    expect(told[0]!.told.map(({ seq }) => seq)).toEqual([3]);
    expect(told[0]!.records.map(({ seq }) => seq)).toEqual([4]);
    expect(told[1]!.internal.map(({ seq }) => seq)).toEqual([1]);
  });

  it('names who did it by what they are, not by the id of the applicant', () => {
    const [provided, registered] = happeningsOf(
      [event(1, 'registered', 'he', { applicant: 'a-1' }), event(2, 'materials-provided', 'a-1')],
      hasWords,
    );
    expect([provided!.by, registered!.by]).toEqual(['applicant', 'he']);
  });

  it('tells what follows by rule alone as if it had been decided', () => {
    const [only] = happeningsOf([event(1, 'warned')], hasWords);
    expect(only!.internal.map(({ seq }) => seq)).toEqual([1]);
    expect(only!.records).toEqual([]);
  });

  it('tells the ground of the green channel to staff alone', () => {
    const data = { title: '急救报销', item: '医保报销', greenGround: '急病' };
    const [only] = happeningsOf([event(1, 'registered', 'he', data)], () => true);
    const said = (events: readonly CaseEvent[]) => events.map((one) => JSON.stringify(phraseOf(one).details));
    expect(said(only!.told).join()).toMatch('医保报销');
    expect(said(only!.told).join()).not.toMatch('急病');
    expect(only!.internal.map(({ kind, data: facts }) => [kind, facts])).toEqual([
      ['registered.green', { greenGround: '急病' }],
    ]);
  });

  it('keeps from the applicant what is internal, and what did not reach them', () => {
    const seen = (kind: string, data: Record<string, unknown>) => isForApplicant({ kind, data }, hasWords);
    expect(seen('commented', { visibility: 'internal' })).toBe(false);
    expect(seen('commented', { visibility: 'applicant' })).toBe(true);
    expect(seen('contacted', { reached: false })).toBe(false);
    expect(seen('dispatched', {})).toBe(false);
    expect(seen('notified', { to: { as: 'applicant', id: 'applicant' } })).toBe(true);
    expect(seen('notified', { to: { as: 'role', id: 'clerk' } })).toBe(false);
  });
});
