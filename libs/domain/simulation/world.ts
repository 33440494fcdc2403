import type { Calendar } from '../calendar/calendar';
import type { Moment } from '../calendar/moment';
import { caseKernel, checkRegistration, startCase } from '../case/kernel';
import type { RegistrationFacts, RegistrationPayload } from '../case/mechanisms/intake';
import type { CaseState } from '../case/state';
import { matterKernel } from '../matter/kernel';
import { emptyMatter, type MatterState } from '../matter/state';
import type { Command } from '../kernel/command';
import type { Kernel, Step } from '../kernel/entity';
import type { EntityState } from '../kernel/mechanism';
import type { Delivery } from '../kernel/message';
import type { Refusal } from '../kernel/refusal';
import type { Recorded, Rules } from '../kernel/turn';

interface Entity<S extends EntityState> {
  readonly kernel: Kernel<S>;
  state: S;
  rules: Rules;
  readonly events: Recorded[];
}

/**
 * Several cases and matters on one simulated clock: what the workflows do with a Temporal server, done in memory.
 * Scenarios, properties and rehearsals of a policy run on it.
 */
export class World {
  readonly cases = new Map<string, Entity<CaseState>>();
  readonly matters = new Map<string, Entity<MatterState>>();
  private now: Moment = '';

  /** Lets everything happen that falls due up to a moment: matters before cases, cases in order of registration. */
  passTo(moment: Moment): void {
    for (;;) {
      const next = this.nextWake();
      if (next === null || next > moment) break;
      this.now = next > this.now ? next : this.now;
      this.actAll();
    }
    this.now = moment;
  }

  /** Registers a case; it is refused like any other command. */
  start(no: string, command: Command, facts: RegistrationFacts, rules: Rules): Refusal | undefined {
    const refusal = checkRegistration(no, command);
    if (refusal) return refusal;
    const payload = command.payload as RegistrationPayload;
    const step = startCase(no, command.actor, payload, facts, { now: this.now, rules });
    const entity: Entity<CaseState> = { kernel: caseKernel, state: step.state, rules, events: [] };
    this.cases.set(no, entity);
    this.keep(entity, step);
    return undefined;
  }

  /** Gives a command to a case or matter at this moment. */
  command(target: { case: string } | { matter: string }, command: Command): Refusal | undefined {
    return 'case' in target
      ? this.decide(this.cases.get(target.case)!, command)
      : this.decide(this.matters.get(target.matter)!, command);
  }

  /** A holiday notice arrives: every case is recounted; matters only count by it from now on (K8). */
  publish(calendar: Calendar): void {
    for (const matter of this.matters.values()) matter.rules = { ...matter.rules, calendar };
    for (const [no, entity] of this.cases) {
      if (entity.state.stage === 'archived') continue;
      const was = entity.rules.calendar.version;
      entity.rules = { ...entity.rules, calendar };
      const id = `calendar-${calendar.version}`;
      this.deliver({
        to: { case: no },
        name: 'calendar-changed',
        body: { calendar, was },
        id,
        from: 'calendar',
        sentAt: this.now,
        basis: { at: this.now },
      });
    }
    this.passTo(this.now);
  }

  private decide<S extends EntityState>(entity: Entity<S>, command: Command): Refusal | undefined {
    const decision = entity.kernel.decide(entity.state, command, { now: this.now, rules: entity.rules });
    if ('refusal' in decision) return decision.refusal;
    if (decision.events.some(({ kind }) => kind === 'policy-adopted')) {
      entity.rules = { ...entity.rules, policy: command.facts.policy! };
    }
    this.keep(entity, decision);
    this.passTo(this.now);
    return undefined;
  }

  private keep<S extends EntityState>(entity: Entity<S>, step: Step<S>): void {
    entity.state = step.state;
    entity.events.push(...step.events);
    for (const message of step.messages) this.deliver(message);
  }

  private deliver(delivery: Delivery): void {
    const { to } = delivery;
    if ('case' in to) {
      this.receive(this.cases.get(to.case)!, delivery);
      return;
    }
    const sender = this.cases.get(delivery.from)!;
    const known = this.matters.get(to.matter);
    const matter = known ?? {
      kernel: matterKernel,
      state: emptyMatter(to.matter),
      rules: sender.rules,
      events: [],
    };
    this.matters.set(to.matter, matter);
    this.receive(matter, delivery);
  }

  private receive<S extends EntityState>(entity: Entity<S>, delivery: Delivery): void {
    this.keep(entity, entity.kernel.receive(entity.state, delivery, { now: this.now, rules: entity.rules }));
  }

  private nextWake(): Moment | null {
    let next: Moment | null = null;
    for (const entity of this.everything()) {
      const wake = entity.kernel.nextWake(entity.state as never);
      if (wake !== null && (next === null || wake < next)) next = wake;
    }
    return next;
  }

  private actAll(): void {
    for (const matter of this.matters.values()) this.act(matter);
    for (const one of this.cases.values()) this.act(one);
  }

  private act<S extends EntityState>(entity: Entity<S>): void {
    this.keep(entity, entity.kernel.advance(entity.state, { now: this.now, rules: entity.rules }));
  }

  private everything(): (Entity<CaseState> | Entity<MatterState>)[] {
    return [...this.matters.values(), ...this.cases.values()];
  }
}
