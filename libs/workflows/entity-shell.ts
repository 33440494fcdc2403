import {
  allHandlersFinished,
  CancellationScope,
  condition,
  isCancellation,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { LedgerBatch } from '@activities/ledger.port';
import { epochMsOf, momentOf, type Moment } from '@domain/calendar/moment';
import { between, durable, inTask } from './activity-groups';
import type { Entity, Staged } from './entity';
import type { Carried } from './messages';
import type { Gathered } from './outbox';

const DECISIONS_PER_RUN = 250;

/** What does not change while an entity lives, whichever run it is in. */
export interface Bearings {
  /** Added to the workflow's time; zero except in rehearsals and scenarios. */
  readonly businessTimeOffsetMs?: number;
  readonly decisionsPerRun?: number;
  readonly eventsBefore?: number;
  /** How far into the minute its timer fires (milliseconds). */
  readonly wakeDelayMs: number;
  readonly isOver: (stage: string) => boolean;
}

/** Makes a case or matter durable: one timer, the recording, the messages to others, and the passage to the next run. */
export class EntityShell<S extends Staged> {
  decisions = 0;
  ledgerAway = false;
  /** Signals whose names have to be looked up before they can be decided, in order of arrival. */
  readonly inbox: (() => Promise<void>)[] = [];

  constructor(
    readonly entity: Entity<S>,
    private readonly bearings: Bearings,
  ) {}

  /** The minute in business time. */
  now(): Moment {
    return momentOf(Date.now() + (this.bearings.businessTimeOffsetMs ?? 0));
  }

  /**
   * Resolves when the case or matter is over and everything is recorded and sent, or throws to continue as new. After a
   * cancellation it records what there is and that it was broken off.
   */
  async run(next: (carried: Carried<S>) => Promise<never>): Promise<void> {
    const loops = [this.keepTime(), this.keepLedger(), this.tellOthers(), this.readInbox()];
    try {
      await Promise.race([this.untilOver(next), ...loops]);
    } catch (error) {
      if (!isCancellation(error)) throw error;
      await CancellationScope.nonCancellable(() => this.breakOff());
      throw error;
    }
  }

  /** Whether all up to the mark is in the ledger; waits for it unless the ledger is away. */
  async recorded(mark: number): Promise<boolean> {
    const { outbox } = this.entity;
    // An answer that is under way is given even if the workflow is cancelled meanwhile.
    await CancellationScope.nonCancellable(() =>
      condition(() => outbox.hasRecorded(mark) || this.ledgerAway),
    );
    return outbox.hasRecorded(mark);
  }

  private async untilOver(next: (carried: Carried<S>) => Promise<never>): Promise<void> {
    for (;;) {
      await condition(() => this.isQuiet() && (this.isOver() || this.isFull()));
      if (this.isOver()) return;
      // The answers of this workflow task must have left before the run ends: the server may lose those that come with
      // the end of a run.
      await sleep(1);
      if (this.isQuiet() && !this.isOver()) await next(this.toCarry());
    }
  }

  private isOver(): boolean {
    return this.bearings.isOver(this.entity.state.stage);
  }

  private isFull(): boolean {
    const most = this.bearings.decisionsPerRun ?? DECISIONS_PER_RUN;
    return this.decisions >= most || workflowInfo().continueAsNewSuggested;
  }

  private isQuiet(): boolean {
    const { outbox, toSend } = this.entity;
    return outbox.isEmpty && toSend.length === 0 && this.inbox.length === 0 && allHandlersFinished();
  }

  /** Sleeps until the next thing falls due, by the absolute moment in the state: nothing shifts in the next run. */
  private async keepTime(): Promise<never> {
    for (;;) {
      const wake = this.entity.nextWake;
      if (wake === null) {
        await condition(() => this.entity.nextWake !== null);
        continue;
      }
      const { businessTimeOffsetMs = 0, wakeDelayMs } = this.bearings;
      const left = epochMsOf(wake) + wakeDelayMs - businessTimeOffsetMs - Date.now();
      const moved = left > 0 && (await condition(() => this.entity.nextWake !== wake, left));
      if (!moved) this.entity.advance(this.now());
    }
  }

  /** One batch is in flight at a time, with all that has gathered since the last. */
  private async keepLedger(): Promise<never> {
    const { outbox } = this.entity;
    for (;;) {
      await condition(() => !outbox.isEmpty);
      const gathered = outbox.gather();
      await this.record(this.batch(gathered));
      outbox.done(gathered);
    }
  }

  private async record(batch: LedgerBatch): Promise<void> {
    try {
      await inTask.record(batch);
    } catch (error) {
      if (isCancellation(error)) throw error;
      this.ledgerAway = true;
      await durable.record(batch);
    }
    this.ledgerAway = false;
  }

  private batch({ mark: _, ...contents }: Gathered): LedgerBatch {
    const { kind, state, rules, nextWake } = this.entity;
    const { profile, version } = rules.policy;
    const events = (this.bearings.eventsBefore ?? 0) + workflowInfo().historyLength;
    return {
      ...contents,
      entity: kind,
      no: state.no,
      state: state as unknown as LedgerBatch['state'],
      policy: { profile, version },
      calendar: rules.calendar.version,
      nextWake,
      position: { events, taskAt: Date.now() },
    };
  }

  private async tellOthers(): Promise<never> {
    for (;;) {
      await condition(() => this.entity.toSend.length > 0);
      await this.send();
    }
  }

  private async send(): Promise<void> {
    const { toSend, outbox, state, rules } = this.entity;
    const deliveries = [...toSend];
    const { businessTimeOffsetMs, decisionsPerRun } = this.bearings;
    const calls = deliveries.some(({ name }) => name === 'call');
    const start = calls ? { rules, businessTimeOffsetMs, decisionsPerRun } : undefined;
    const { closed } = await between.deliver({ deliveries, start });
    toSend.splice(0, deliveries.length);
    for (const { id, name, to } of deliveries.filter((delivery) => closed.includes(delivery.id))) {
      const code = 'case' in to ? 'CASE.WRONG_STAGE' : 'MATTER.WRONG_STAGE';
      outbox.refused({ at: this.now(), name, id, by: state.no, code });
    }
  }

  private async readInbox(): Promise<never> {
    for (;;) {
      await condition(() => this.inbox.length > 0);
      await this.inbox[0]!();
      this.inbox.shift();
    }
  }

  /** Cancelled from outside: the record must not look as if the case went on. */
  private async breakOff(): Promise<void> {
    const { kind, state, outbox, toSend } = this.entity;
    if (toSend.length > 0) await this.send();
    const gathered = outbox.gather();
    await durable.record(this.batch(gathered));
    outbox.done(gathered);
    await durable.noteBrokenOff({ entity: kind, no: state.no, how: 'cancelled', at: this.now() });
    await condition(allHandlersFinished);
  }

  private toCarry(): Carried<S> {
    const { businessTimeOffsetMs = 0, decisionsPerRun = DECISIONS_PER_RUN, eventsBefore = 0 } = this.bearings;
    const events = eventsBefore + workflowInfo().historyLength;
    return { v: 1, ...this.entity.toCarry(), businessTimeOffsetMs, decisionsPerRun, eventsBefore: events };
  }
}
