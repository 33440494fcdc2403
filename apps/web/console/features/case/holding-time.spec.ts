import type { Calendar } from '@domain/calendar/calendar';
import { minutesOfDay, openMinutes, stretchesOf, totalsOf } from './holding-time';

const calendar: Calendar = { version: '1', published: [2026], days: {}, overlay: {} };
const hours = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
];
const time = { calendar, hours };

describe('how long somebody held a case', () => {
  it('counts the minutes in which the hall is open', () => {
    expect(minutesOfDay(hours)).toBe(420);
    expect(openMinutes(time, '2026-11-25T11:30+08:00', '2026-11-25T14:00+08:00')).toBe(60);
    // Friday afternoon to Monday morning.
    expect(openMinutes(time, '2026-11-27T17:00+08:00', '2026-11-30T09:30+08:00')).toBe(60);
    expect(openMinutes(time, '2026-11-28T10:00+08:00', '2026-11-28T11:00+08:00')).toBe(0);
  });

  it('adds up by holder, until now where it lasts', () => {
    const of = (seq: number, at: string, kind: string, data: Record<string, unknown>) => ({
      ...{ seq, at, kind, data },
      ...{ by: 'he', name: kind },
    });
    const events = [
      of(1, '2026-11-25T09:00+08:00', 'registered', {}),
      of(2, '2026-11-25T10:00+08:00', 'accepted', { lead: 'market' }),
      of(3, '2026-11-25T10:00+08:00', 'stage-changed', { from: 'triage', to: 'handling' }),
    ];
    const stretches = stretchesOf(events, '2026-11-26T10:00+08:00', time);
    expect(totalsOf(stretches)).toMatchObject([
      { key: 'window', minutes: 60 },
      { key: 'unit/market', minutes: 420 },
    ]);
  });

  it('tells units apart, and knows one that has it again', () => {
    const by = (id: string) => ({ kind: 'unit' as const, owner: { as: 'unit' as const, id } });
    const parts = [by('market'), by('water'), by('market')].map((holder, i) => ({
      ...{ holder, minutes: 10, stopped: false },
      ...{ from: `2026-11-25T1${i}:00+08:00`, to: `2026-11-25T1${i + 1}:00+08:00` },
    }));
    expect(totalsOf(parts)).toMatchObject([
      { key: 'unit/market', shade: 0, minutes: 20 },
      { key: 'unit/water', shade: 1, minutes: 10 },
    ]);
  });
});
