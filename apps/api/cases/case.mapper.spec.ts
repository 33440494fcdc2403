import { toEvent } from './case.mapper';

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
