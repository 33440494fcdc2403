import { pollingOf } from './polling';

const NOW = Date.parse('2026-11-30T02:00:00Z');
const seen = (at: string) => ({ lastAccessTime: { seconds: (Date.parse(at) / 1000) as never, nanos: 0 } });

describe('whether workers ask for work', () => {
  it('is no where Temporal remembers none', () => {
    expect(pollingOf({ pollers: [] }, NOW)).toEqual({ working: false, lastSeenAt: null });
  });

  it('is yes while one of them waits in a poll, and no once the last has not come back', () => {
    const pollers = [seen('2026-11-30T01:50:00Z'), seen('2026-11-30T01:59:00Z')];
    const lastSeenAt = '2026-11-30T01:59:00.000Z';
    expect(pollingOf({ pollers }, NOW)).toEqual({ working: true, lastSeenAt });
    expect(pollingOf({ pollers }, NOW + 60_000)).toEqual({ working: false, lastSeenAt });
  });
});
