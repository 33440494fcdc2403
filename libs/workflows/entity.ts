import type { Moment } from '@domain/calendar/moment';
import { addMinutes, earlier } from '@domain/calendar/moment';
import type { Calendar } from '@domain/calendar/calendar';
import type { Command, Facts } from '@domain/kernel/command';
import type { Context, Decision, Kernel, Step } from '@domain/kernel/entity';
import type { EntityState } from '@domain/kernel/mechanism';
import type { Delivery } from '@domain/kernel/message';
import { refuse, type Refusal } from '@domain/kernel/refusal';
import type { Recorded, Rules } from '@domain/kernel/turn';
import { Answers, Deliveries } from './answers';
import type { Carried, Reply } from './messages';
import { Outbox } from './outbox';

export type Staged = EntityState & { stage: string };
export type Kept<S extends Staged> = Pick<Carried<S>, 'state' | 'rules'> &
  Partial<Pick<Carried<S>, 'answered' | 'delivered'>>;

/** A command with the version its sender has seen, if they say so. */
type Sent = Command & { readonly expected?: number };

/** A decision found while asking whether a command would be refused: on which state it rests, and in which minute. */
interface Foreseen<S> extends Context {
  readonly state: S;
  readonly id: string;
  readonly decision: Step<S>;
}

/** Events kept for the query `log`. */
const LOG_LENGTH = 200;

/**
 * A case or matter as a workflow holds it: the core's state, the rules it goes by, what it has answered, and what the
 * ledger and others have still to be told. It knows nothing of Temporal; time is an argument.
 */
export class Entity<S extends Staged> {
  readonly outbox: Outbox;
  readonly toSend: Delivery[] = [];
  readonly log: Recorded[] = [];
  private readonly answers: Answers;
  private readonly deliveries: Deliveries;
  private current: Pick<Step<S>, 'state'> & { rules: Rules; nextWake: Moment | null };
  private foreseen: Foreseen<S> | undefined;

  constructor(
    readonly kind: 'case' | 'matter',
    private readonly kernel: Kernel<S>,
    { state, rules, answered, delivered }: Kept<S>,
  ) {
    this.outbox = new Outbox(state.seq);
    this.answers = new Answers(answered);
    this.deliveries = new Deliveries(delivered);
    this.current = { state, rules, nextWake: kernel.nextWake(state) };
  }

  get state(): S {
    return this.current.state;
  }

  get rules(): Rules {
    return this.current.rules;
  }

  get nextWake(): Moment | null {
    return this.current.nextWake;
  }

  /** What the next run needs. */
  toCarry(): Required<Kept<S>> {
    const { state, rules } = this.current;
    return { state, rules, answered: this.answers.toCarry(), delivered: this.deliveries.toCarry() };
  }

  /** Takes in the first step of a new entity and the command that caused it. */
  begin(step: Step<S>, command: Pick<Command, 'id' | 'name'>, now: Moment): void {
    this.keep(step);
    this.answer(command, now);
  }

  /** Why a command would be refused now; nothing changes. A command answered before is not refused. */
  refusalOf(command: Sent, now: Moment): Refusal | undefined {
    const answered = this.answers.find(command.id);
    if (answered) return sameCommand(answered.name, command.name);
    const stale = this.staleness(command);
    if (stale) return stale;
    const context = { now, rules: this.rules };
    const { state } = this.kernel.advance(this.state, context);
    const decision = this.kernel.decide(state, command, context);
    if ('refusal' in decision) return decision.refusal;
    this.foreseen = { ...context, state, id: command.id, decision };
    return undefined;
  }

  /** Decides a command: its reply, or a refusal. The same id again gets the same reply and changes nothing. */
  command(command: Sent, now: Moment): Reply | { refusal: Refusal } {
    const answered = this.answers.find(command.id);
    const refusal = answered && sameCommand(answered.name, command.name);
    if (refusal) return { refusal };
    if (answered) return answered.reply;
    const stale = this.staleness(command);
    if (stale) return { refusal: stale };
    this.advance(now);
    const decision = this.decide(command, now);
    if ('refusal' in decision) return decision;
    this.adoptPolicy(decision, command.facts);
    this.keep(decision);
    // A decision may set a moment that has passed already.
    this.advance(now);
    return this.answer(command, now);
  }

  /** What was foreseen a moment ago about the very same holds; else it is decided now. */
  private decide(command: Command, now: Moment): Decision<S> {
    const { foreseen, state, rules } = this;
    this.foreseen = undefined;
    const same = foreseen?.id === command.id && foreseen.state === state && foreseen.rules === rules;
    return same && foreseen.now === now
      ? foreseen.decision
      : this.kernel.decide(state, command, { now, rules });
  }

  answerTo(id: string): Reply | undefined {
    return this.answers.find(id)?.reply;
  }

  /** Where it stands, as a command is answered. */
  standing(at: Moment): Reply {
    const { no, seq, stage } = this.state;
    return { no, seq, at, stage, nextWake: this.nextWake, recorded: true };
  }

  /** Takes in what another entity or the calendar says; a message that nobody here understands is recorded as refused. */
  receive(delivery: Delivery, now: Moment): void {
    if (!this.deliveries.takeIn(delivery.id)) return;
    this.outbox.received(delivery.id);
    // What fell due before the message was sent comes first; what falls due in its minute comes after it (K2).
    this.advance(now, earlier(now, addMinutes(delivery.sentAt, -1)));
    if (delivery.name === 'calendar-changed') return this.changeCalendar(delivery, now);
    if (this.kernel.understands(delivery.name)) return this.take(delivery, now);
    this.outbox.refused({
      at: now,
      name: delivery.name,
      id: delivery.id,
      by: delivery.from,
      code: 'CASE.INVALID',
      field: 'name',
    });
  }

  /** Lets happen everything that has fallen due, up to `until`. */
  advance(now: Moment, until: Moment = now): void {
    if (this.nextWake === null || this.nextWake > until) return;
    this.keep(this.kernel.advance(this.state, { now, rules: this.rules }, until));
  }

  /**
   * Refuses what was decided on an older version than this. What falls due in this very minute does not count: nobody can
   * have seen it yet, and reading anew would show the same version until its timer has fired.
   */
  private staleness({ expected }: Sent): Refusal | undefined {
    const version = this.state.seq;
    if (expected === undefined || expected === version) return undefined;
    return { ...refuse(`${this.kind.toUpperCase()}.CHANGED`), version };
  }

  private changeCalendar(delivery: Delivery, now: Moment): void {
    const { calendar } = delivery.body as unknown as { calendar: Calendar };
    const was = this.rules.calendar.version;
    if (was === calendar.version) return;
    this.current.rules = { ...this.rules, calendar };
    // Matters keep their moments and only count by the new calendar from now on.
    if (!this.kernel.understands(delivery.name)) return;
    this.take({ ...delivery, body: { calendar, was } }, now);
  }

  private take(delivery: Delivery, now: Moment): void {
    this.keep(this.kernel.receive(this.state, delivery, { now, rules: this.rules }));
    this.advance(now);
  }

  private adoptPolicy(decision: Step<S>, { policy }: Facts): void {
    if (!decision.events.some(({ kind }) => kind === 'policy-adopted')) return;
    this.current.rules = { ...this.rules, policy: policy! };
  }

  private keep({ state, events, messages }: Step<S>): void {
    this.current = { ...this.current, state, nextWake: this.kernel.nextWake(state) };
    this.outbox.happened(events, messages);
    this.toSend.push(...messages);
    this.log.push(...events);
    this.log.splice(0, this.log.length - LOG_LENGTH);
  }

  private answer({ id, name }: Pick<Command, 'id' | 'name'>, at: Moment): Reply {
    const reply = this.standing(at);
    this.answers.give(id, name, reply);
    this.outbox.accepted({ id, name, seq: reply.seq });
    return reply;
  }
}

const sameCommand = (before: string, now: string): Refusal | undefined =>
  before === now ? undefined : refuse('CASE.INVALID', 'id', 'used-for-another-command');
