import { flowOf } from './graph';

const MARKET = { as: 'unit', id: 'market' } as const;
const event = (seq: number, kind: string, data: Record<string, unknown> = {}) => ({
  ...{ seq, kind, data, name: kind, by: 'he' },
  at: `2026-11-25T09:0${seq}+08:00`,
});
const sent = { id: 'o4', kind: 'acknowledge', owner: MARKET, dueAt: '2026-11-26T17:30+08:00' };

describe('the way of a case', () => {
  const events = [
    event(1, 'registered'),
    event(2, 'stage-changed', { from: 'triage', to: 'handling' }),
    event(3, 'opened', { obligation: sent }),
    event(4, 'settled', { id: 'o4', obligation: 'acknowledge' }),
    event(5, 'proposed', { proposal: { outcome: 'resolved' } }),
  ];

  it('is a trunk of stages and decisions; what was owed leaves it and joins it again', () => {
    const { nodes, edges } = flowOf(events, []);
    expect(nodes.filter(({ state }) => state !== 'may').map(({ id, state }) => [id, state])).toEqual([
      ['e1', 'done'],
      ['e2', 'now'],
      ['o4', 'done'],
      ['e5', 'done'],
    ]);
    expect(edges).toContainEqual({ from: 'e2', to: 'o4', may: false });
    expect(edges).toContainEqual({ from: 'o4', to: 'e5', may: false });
  });

  it('goes on with the stages that may come', () => {
    const { nodes, edges } = flowOf(events, []);
    expect(nodes.filter(({ state }) => state === 'may').map(({ says }) => says)).toEqual([
      'stages:followUp',
      'stages:closed',
      'stages:archived',
    ]);
    expect(edges).toContainEqual({ from: 'e5', to: 'may-followUp', may: true });
  });

  it('shows what is open with what may follow from it', () => {
    const obligation = {
      ...{ id: 'o4', kind: 'acknowledge', owner: MARKET, round: 1, openedAt: '2026-11-25T09:03+08:00' },
      ...{ due: '2026-11-26T17:30+08:00', provisional: false, overdue: false },
      then: [
        { event: 'acknowledged', unit: 'market', deemed: true },
        { event: 'scored', unit: 'market', points: -1 },
      ],
    };
    const { nodes, edges } = flowOf(events.slice(0, 3), [obligation]);
    expect(nodes.find(({ id }) => id === 'o4')).toMatchObject({ state: 'open', owner: MARKET });
    expect(nodes.find(({ id }) => id === 'o4-then')!.says).toEqual([
      { kind: 'acknowledged', data: { unit: 'market', deemed: true } },
    ]);
    expect(edges).toContainEqual({ from: 'o4', to: 'o4-then', may: true });
  });

  const promise = {
    ...{ id: 'o5', kind: 'promise', owner: MARKET, round: 1, openedAt: '2026-11-25T09:03+08:00' },
    ...{ due: '2026-12-09T17:30+08:00', provisional: false, overdue: false },
  };
  const promised = [
    ...events.slice(0, 2),
    event(3, 'opened', { obligation: { ...promise, dueAt: promise.due } }),
  ];

  it('hangs what is owed all along on the step with which it began, and leaves it out once it is over', () => {
    const proposed = event(5, 'proposed', { proposal: { outcome: 'resolved' } });
    const { edges } = flowOf([...promised, proposed], [promise]);
    expect(edges).toContainEqual({ from: 'e2', to: 'o5', may: false });
    expect(edges).not.toContainEqual({ from: 'e5', to: 'o5', may: false });
    const kept = flowOf([...promised, event(4, 'settled', { id: 'o5', obligation: 'promise' })], []);
    expect(kept.nodes.map(({ id }) => id)).not.toContain('o5');
  });

  it('stands in the present stage, whatever was decided or happened in it since', () => {
    const nowIn = (...later: typeof events) =>
      flowOf([...promised, ...later], [promise]).nodes.flatMap(({ id, state }) =>
        state === 'now' ? id : [],
      );
    const card = event(4, 'card', { card: { id: 'card-1', unit: 'market', colour: 'yellow' } });
    expect(nowIn(card)).toEqual(['e2']);
    expect(nowIn(card, event(5, 'warned'), event(6, 'escalated'))).toEqual(['e2']);
    expect(nowIn(card, event(7, 'stage-changed', { from: 'handling', to: 'followUp' }))).toEqual(['e7']);
  });

  it('is told in the order of the moments that stand with it, what is open by when it is due', () => {
    const open = { ...promise, then: [{ event: 'escalated', record: { from: 'window', to: 'station' } }] };
    const contact = { ...promise, id: 'o6', kind: 'contact', due: '2026-11-26T17:30+08:00' };
    const stopped = { ...promise, id: 'o7', kind: 'measure', due: null, openedAt: '2026-11-25T09:04+08:00' };
    const { nodes } = flowOf([...promised, event(5, 'replied')], [open, contact, stopped]);
    expect(nodes.map(({ id }) => id)).toEqual([
      ...['e1', 'e2', 'o7', 'e5', 'o6', 'o5', 'o5-then'],
      ...['may-followUp', 'may-closed', 'may-archived'],
    ]);
  });

  it('says when something was missed', () => {
    const { nodes } = flowOf([...events.slice(0, 3), event(4, 'lapsed', { id: 'o4', closes: true })], []);
    expect(nodes.find(({ id }) => id === 'o4')).toMatchObject({ state: 'missed' });
  });

  it('is one box for what is missed again and again, as long as nothing else happens', () => {
    const round = (id: string) => ({ ...sent, id, kind: 'measure', ref: 'm1' });
    const again = [
      ...events.slice(0, 2),
      event(3, 'opened', { obligation: round('o4') }),
      { ...event(4, 'lapsed', { id: 'o4', closes: true }) },
      { ...event(5, 'opened', { obligation: round('o5') }), at: event(4, '').at },
    ];
    const open = { ...promise, id: 'o5', kind: 'measure' };
    const owed = flowOf(again, [open]).nodes.filter(({ shape }) => shape === 'owed');
    expect(owed).toMatchObject([{ id: 'o5', times: 2 }]);
    const card = event(5, 'card', { card: { id: 'card-1' } });
    const later = { ...event(6, 'lapsed', { id: 'o5', closes: true }) };
    const third = { ...event(7, 'opened', { obligation: round('o6') }), at: later.at };
    const apart = flowOf([...again, card, later, third], [{ ...open, id: 'o6' }]).nodes;
    expect(apart.filter(({ shape }) => shape === 'owed').map(({ id, times }) => [id, times])).toEqual([
      ['o5', 2],
      ['o6', undefined],
    ]);
  });

  it('names the node that the way has come to', () => expect(flowOf(events, []).here).toBe('e5'));

  it('is nothing before the case is registered', () => {
    expect(flowOf([], [])).toEqual({ nodes: [], edges: [] });
  });
});
