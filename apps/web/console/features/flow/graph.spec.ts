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
      ['e2', 'done'],
      ['e5', 'now'],
      ['o4', 'done'],
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

  it('says when something was missed', () => {
    const { nodes } = flowOf([...events.slice(0, 3), event(4, 'lapsed', { id: 'o4', closes: true })], []);
    expect(nodes.find(({ id }) => id === 'o4')).toMatchObject({ state: 'missed' });
  });

  it('is nothing before the case is registered', () => {
    expect(flowOf([], [])).toEqual({ nodes: [], edges: [] });
  });
});
