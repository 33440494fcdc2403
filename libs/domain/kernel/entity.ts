import type { Moment } from '../calendar/moment';
import { SYSTEM } from './actor';
import { checkCommand, type Checks, type Command, type CommandSpec } from './command';
import type { EntityState, Mechanism } from './mechanism';
import type { Delivery } from './message';
import type { Obligation } from './obligation';
import { keepNote } from './note';
import { evolveObligations, type ObligationEvent } from './owe';
import { refuse, type Refusal } from './refusal';
import { withoutNulls } from './shape';
import { Turn, type Recorded, type TurnContext } from './turn';

/** What a step comes to: the new state, the events that made it, and what others are told. */
export interface Step<S> {
  readonly state: S;
  readonly events: readonly Recorded[];
  readonly messages: readonly Delivery[];
}
export type Decision<S> = Step<S> | { readonly refusal: Refusal };
export type Context = Pick<TurnContext, 'now' | 'rules'>;

/** Something that happens by itself at a moment. */
export interface WakeUp<S extends EntityState> {
  /** The minute in which it takes effect. */
  readonly at: Moment;
  /** Things of one minute act in the order in which they were opened (K2). */
  readonly order: number;
  /** The due moment its effects count from. */
  readonly due?: Moment;
  readonly act: (turn: Turn<S>, lapse: (turn: Turn<S>, obligation: Obligation) => void) => void;
}

export interface KernelParts<S extends EntityState> {
  readonly mechanisms: readonly Mechanism<S>[];
  readonly empty: (no: string) => S;
  readonly checks: Checks<S>;
  readonly wakeUps: (state: S) => WakeUp<S>[];
  /** Whether the obligation closes when it lapses. */
  readonly closes: (obligation: Obligation) => boolean;
  /** Runs a command's own decision with what every command brings about. */
  readonly around?: (turn: Turn<S>, spec: CommandSpec<S>, command: Command) => Refusal | void;
  /** What follows from every step. */
  readonly after?: (turn: Turn<S>) => void;
}

/** The pure core of an entity: commands, messages and passing time in; events and the next state out. */
export class Kernel<S extends EntityState> {
  readonly commands: ReadonlyMap<string, CommandSpec<S>>;
  private readonly handlers = new Map<string, ((state: S, event: never) => void)[]>();
  private readonly lapses: ReadonlyMap<string, (turn: Turn<S>, obligation: Obligation) => void>;
  private readonly receivers: ReadonlyMap<string, (turn: Turn<S>, body: never) => void>;

  constructor(private readonly parts: KernelParts<S>) {
    const { mechanisms } = parts;
    this.commands = new Map(mechanisms.flatMap(({ commands }) => Object.entries(commands ?? {})));
    this.lapses = new Map(mechanisms.flatMap(({ lapse }) => Object.entries(lapse ?? {})));
    this.receivers = new Map(mechanisms.flatMap(({ messages }) => Object.entries(messages ?? {})));
    for (const table of [evolveObligations, ...mechanisms.map(({ evolve }) => evolve ?? {})]) {
      for (const [kind, handler] of Object.entries(table)) {
        this.handlers.set(kind, [...(this.handlers.get(kind) ?? []), handler]);
      }
    }
  }

  /** The next state. The one given is not changed. */
  evolve(state: S, event: Recorded): S {
    const next = copy(state);
    this.take(next, event);
    return next;
  }

  /** The state that an entity's events give, from its first. */
  replay(no: string, events: Iterable<Recorded>): S {
    const state = this.parts.empty(no);
    for (const event of events) this.take(state, event);
    return state;
  }

  /** The checks of commands.md section 4, in their order, up to the row's own. */
  check(state: S, command: Command): Refusal | undefined {
    const spec = this.commands.get(command.name);
    if (!spec) return refuse('CASE.INVALID', 'command', 'unknown');
    return checkCommand(this.parts.checks, state, spec, command);
  }

  /**
   * Decides a command: what it causes, or a refusal with its code. What fell due before must have been let lapse
   * (`advance`).
   */
  decide(state: S, command: Command, context: Context): Decision<S> {
    const refused = this.check(state, command);
    if (refused) return { refusal: refused };
    const spec = this.commands.get(command.name)!;
    const given = { ...command, payload: withoutNulls(command.payload) };
    return this.step(state, { ...context, actor: command.actor }, (turn) => {
      const refusal = this.parts.around
        ? this.parts.around(turn, spec, given)
        : spec.decide(turn, given.payload as never, given.facts);
      if (!refusal) keepNote(turn, given);
      return refusal;
    });
  }

  /** Takes in what another entity or the calendar says. Throws on a message no mechanism understands. */
  receive(state: S, delivery: Delivery, context: Context): Step<S> {
    const receiver = this.receivers.get(delivery.name);
    if (!receiver) throw new Error(`no mechanism understands the message ${delivery.name}`);
    const from = { ...context, actor: SYSTEM, basis: delivery.basis };
    return certain(this.step(state, from, (turn) => receiver(turn, delivery.body as never)));
  }

  understands(message: string): boolean {
    return this.receivers.has(message);
  }

  /** The earliest moment at which something happens by itself, or null. */
  nextWake(state: S): Moment | null {
    return this.firstWakeUp(state)?.at ?? null;
  }

  /**
   * Lets happen, in due order, everything whose moment has come by `until`; each counts from its own due moment and is
   * stamped with the context's.
   */
  advance(state: S, context: Context, until: Moment = context.now): Step<S> {
    let current: Step<S> = { state, events: [], messages: [] };
    for (;;) {
      const next = this.firstWakeUp(current.state);
      if (!next || next.at > until) return current;
      current = follow(current, this.actOn(current.state, next, context));
    }
  }

  /** Runs one step on a copy of the state and collects what it comes to. */
  step(state: S, context: TurnContext, act: (turn: Turn<S>) => Refusal | void): Decision<S> {
    const messages: Delivery[] = [];
    const turn = new Turn(copy(state), context, (current, event) => {
      messages.push(...this.messagesOf(current, event, context));
      this.take(current, event);
    });
    const refusal = act(turn);
    if (refusal) return { refusal };
    this.parts.after?.(turn);
    return { state: turn.state, events: turn.events, messages };
  }

  private messagesOf(state: S, event: Recorded, { now, basis }: TurnContext): Delivery[] {
    const told = this.parts.mechanisms.flatMap(
      ({ sends }) => sends?.[event.kind]?.(state, event as never) ?? [],
    );
    const of = { from: state.no, sentAt: now, basis: basis ?? { at: now } };
    return told.map((message, i) => ({ ...message, ...of, id: `${state.no}#${event.seq}.${i}` }));
  }

  private take(state: S, event: Recorded): void {
    state.seq = event.seq;
    for (const handler of this.handlers.get(event.kind) ?? []) handler(state, event as never);
  }

  private firstWakeUp(state: S): WakeUp<S> | undefined {
    let first: WakeUp<S> | undefined;
    for (const next of this.parts.wakeUps(state)) {
      if (!first || next.at < first.at || (next.at === first.at && next.order < first.order)) first = next;
    }
    return first;
  }

  private actOn(state: S, wakeUp: WakeUp<S>, context: Context): Step<S> {
    const basis = wakeUp.due === undefined ? undefined : { at: wakeUp.due, ownDay: true };
    const act = (turn: Turn<S>) => wakeUp.act(turn, (on, obligation) => this.lapse(on, obligation));
    return certain(this.step(state, { ...context, actor: SYSTEM, basis }, act));
  }

  private lapse(turn: Turn<S>, obligation: Obligation): void {
    const { id, kind, owner, dueAt } = obligation;
    const closes = this.parts.closes(obligation);
    turn.emit<ObligationEvent>({ kind: 'lapsed', id, obligation: kind, owner, due: dueAt!, closes });
    this.lapses.get(kind)?.(turn, obligation);
  }
}

/** One step after another. */
export const follow = <S>(first: Step<S>, second: Step<S>): Step<S> => ({
  state: second.state,
  events: [...first.events, ...second.events],
  messages: [...first.messages, ...second.messages],
});

/** State is plain JSON; a copy is what a step works on. */
const copy = <S>(state: S): S => JSON.parse(JSON.stringify(state)) as S;

function certain<S>(decision: Decision<S>): Step<S> {
  if ('refusal' in decision) throw new Error(`refused: ${decision.refusal.code}`);
  return decision;
}
