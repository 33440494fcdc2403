import type { Moment } from '@domain/calendar/moment';
import { addMinutes } from '@domain/calendar/moment';
import type { Context, Kernel } from '@domain/kernel/entity';
import type { EntityState } from '@domain/kernel/mechanism';
import type { ObligationEvent } from '@domain/kernel/owe';
import type { Recorded } from '@domain/kernel/turn';

/** What happens by itself when an obligation is not met: the events of its lapse, without the notices among them. */
export type Consequences = ReadonlyMap<string, readonly Recorded[]>;

/** So far is looked ahead at most; what opens again every few days would go on for ever. */
const MOST_WAKE_UPS = 60;

/**
 * What happens to each open obligation of an entity, by its id, if nobody does anything from now on. Nothing is
 * changed. An obligation that something else ends first, or that is due too far ahead, is not among them.
 */
export function forecast<S extends EntityState>(
  kernel: Kernel<S>,
  recorded: S,
  context: Context,
): Consequences {
  const open = new Set(recorded.obligations.map(({ id }) => id));
  const consequences = new Map<string, Recorded[]>();
  let state = recorded;
  for (let wakeUps = 0; wakeUps < MOST_WAKE_UPS && consequences.size < open.size; wakeUps++) {
    const next = kernel.nextWake(state);
    if (next === null || next > horizonOf(recorded)) break;
    const now = next > context.now ? next : context.now;
    const step = kernel.advance(state, { ...context, now });
    for (const [id, events] of byLapse(step.events)) if (open.has(id)) consequences.set(id, events);
    state = step.state;
  }
  return consequences;
}

/** The last due moment of what is open now, and the minute in which it lapses. */
const horizonOf = (state: EntityState): Moment =>
  state.obligations.reduce(
    (last, { dueAt }) => (dueAt && addMinutes(dueAt, 1) > last ? addMinutes(dueAt, 1) : last),
    '',
  );

/** Events that follow a lapse, up to the next, are its consequences. */
function byLapse(events: readonly Recorded[]): Map<string, Recorded[]> {
  const lapses = new Map<string, Recorded[]>();
  let current: Recorded[] = [];
  for (const event of events) {
    const lapsed = event as unknown as Recorded<Extract<ObligationEvent, { kind: 'lapsed' }>>;
    if (event.kind === 'lapsed') lapses.set(lapsed.id, (current = []));
    else if (event.kind !== 'notified') current.push(event);
  }
  return lapses;
}
