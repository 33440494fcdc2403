import type { Calendar } from '../calendar/calendar';
import type { CountingRules } from '../calendar/deadline';
import type { Moment } from '../calendar/moment';
import { countingRules, localCalendar, type Policy } from '../policy/policy';
import type { Actor } from './actor';
import type { Basis } from './obligation';

/** What a decision rests on beside the state: the policy and the calendar in their pinned versions. */
export interface Rules {
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/** An event as a mechanism writes it; `kind` is past tense and names what changed. */
export interface Happening {
  readonly kind: string;
}

/** An event as it is kept: in order, with its minute and its actor. Replaying a case's events gives its state. */
export type Recorded<E extends Happening = Happening> = E & {
  readonly seq: number;
  readonly at: Moment;
  readonly by: string;
};

/** How an entity takes in an event. It may change the state it is given. */
export type Evolve<S> = (state: S, event: Recorded) => void;

export interface TurnContext {
  /** The minute in which this happens. */
  readonly now: Moment;
  readonly rules: Rules;
  readonly actor: Actor;
  /** What new limits count from: `now`, or the due moment that lapsed. */
  readonly basis?: Basis;
}

/**
 * One step of an entity: a command, a lapse or a message. Mechanisms emit events through it and see their effect at
 * once; the events are its result, the working copy of the state is thrown away or kept by the kernel.
 */
export class Turn<S extends { no: string; seq: number }> {
  readonly events: Recorded[] = [];
  readonly now: Moment;
  readonly actor: Actor;
  readonly basis: Basis;
  readonly rules: Rules;
  readonly counting: CountingRules;
  /** The working days to count by: the notices, the hall's own days and those of its policy (K3). */
  readonly calendar: Calendar;

  constructor(
    readonly state: S,
    private readonly context: TurnContext,
    private readonly evolve: Evolve<S>,
  ) {
    this.now = context.now;
    this.actor = context.actor;
    this.basis = context.basis ?? { at: context.now };
    this.rules = context.rules;
    this.counting = countingRules(context.rules.policy);
    this.calendar = localCalendar(context.rules.policy, context.rules.calendar);
  }

  get policy(): Policy {
    return this.rules.policy;
  }

  /** Records that something happened and applies it. */
  emit<E extends Happening>(happening: E): void {
    const event = { seq: this.state.seq + 1, at: this.now, by: this.actor.id, ...happening } as Recorded<E>;
    this.events.push(event);
    this.state.seq = event.seq;
    this.evolve(this.state, event);
  }

  /** The same step going on under other rules or another basis (a policy adopted, a card moment reached). */
  with(change: Partial<Pick<TurnContext, 'rules' | 'basis'>>): Turn<S> {
    const turn = new Turn(this.state, { ...this.context, basis: this.basis, ...change }, this.evolve);
    Object.assign(turn, { events: this.events });
    return turn;
  }
}
