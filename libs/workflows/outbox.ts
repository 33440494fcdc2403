import type { AcceptedCommand, LedgerBatch, RefusedSignal } from '@activities/ledger.port';
import type { Delivery } from '@domain/kernel/message';
import type { Recorded } from '@domain/kernel/turn';

type Contents = Pick<LedgerBatch, 'events' | 'commands' | 'refused' | 'sent' | 'received'>;
const KINDS = ['events', 'commands', 'refused', 'sent', 'received'] as const;

/** What a batch holds beside the state it ends in. */
export interface Gathered extends Contents {
  readonly after: number;
  readonly mark: number;
}

/** All that has happened and is not in the ledger yet, in order. */
export class Outbox {
  private waiting: Contents = { events: [], commands: [], refused: [], sent: [], received: [] };
  private added = 0;
  private recorded = 0;

  constructor(private recordedSeq: number) {}

  /** Version up to which the ledger has everything. */
  get seq(): number {
    return this.recordedSeq;
  }

  /** A mark of the present moment, to ask later whether all before it is recorded. */
  get mark(): number {
    return this.added;
  }

  get isEmpty(): boolean {
    return this.recorded === this.added;
  }

  hasRecorded(mark: number): boolean {
    return this.recorded >= mark;
  }

  happened(events: readonly Recorded[], sent: readonly Delivery[]): void {
    if (events.length || sent.length) this.add({ events, sent });
  }

  accepted(command: AcceptedCommand): void {
    this.add({ commands: [command] });
  }

  refused(signal: RefusedSignal): void {
    this.add({ refused: [signal] });
  }

  received(delivery: string): void {
    this.add({ received: [delivery] });
  }

  /** The present state is wanted once more, though nothing has happened. */
  again(): void {
    this.add({});
  }

  /** Everything not recorded yet. It stays here until `done`: one batch is in flight at a time. */
  gather(): Gathered {
    return { ...this.waiting, after: this.recordedSeq, mark: this.added };
  }

  /** The ledger has the batch. */
  done(batch: Gathered): void {
    this.recorded = batch.mark;
    this.recordedSeq = batch.after + batch.events.length;
    const rest = KINDS.map((kind) => [kind, this.waiting[kind].slice(batch[kind].length)]);
    this.waiting = Object.fromEntries(rest) as unknown as Contents;
  }

  private add(more: Partial<Contents>): void {
    this.added += 1;
    const all = KINDS.map((kind) => [kind, [...this.waiting[kind], ...(more[kind] ?? [])]]);
    this.waiting = Object.fromEntries(all) as unknown as Contents;
  }
}
