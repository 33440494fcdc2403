import type { BrokenOff, LedgerBatch, LedgerPort } from '@activities/ledger.port';
import type { CaseState } from '@domain/case/state';
import type { Recorded } from '@domain/kernel/turn';
import type { MatterState } from '@domain/matter/state';

interface Row {
  readonly events: Recorded[];
  readonly batches: LedgerBatch[];
  state: CaseState | MatterState;
}

/** A ledger in memory that keeps the rules of the real one, and can be away, slow, or fail after it has committed. */
export class FlakyLedger implements LedgerPort {
  readonly rows = new Map<string, Row>();
  readonly brokenOff: BrokenOff[] = [];
  /** Every call, with those that failed. */
  calls = 0;
  away = false;
  /** Held up until this resolves. */
  hold: Promise<void> | undefined;
  /** The commit succeeds and its answer is lost, this many times. */
  loseAnswers = 0;
  private readonly waiting = new Set<() => void>();

  async record(batch: LedgerBatch): Promise<void> {
    this.calls += 1;
    await this.hold;
    if (this.away) throw new Error('the ledger is away');
    const row = this.rows.get(batch.no) ?? { events: [], batches: [], state: batch.state };
    if (row.events.length < batch.after) throw new Error(`events are missing before ${batch.no}`);
    row.events.splice(batch.after, Infinity, ...batch.events);
    row.state = batch.state;
    row.batches.push(batch);
    this.rows.set(batch.no, row);
    for (const look of [...this.waiting]) look();
    if (this.loseAnswers-- > 0) throw new Error('the answer of the ledger was lost');
  }

  async noteBrokenOff(end: BrokenOff): Promise<void> {
    this.brokenOff.push(end);
    for (const look of [...this.waiting]) look();
  }

  /** Resolves as soon as the condition holds after something was recorded. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
    });
  }

  kinds(no: string): string[] {
    return this.rows.get(no)?.events.map(({ kind }) => kind) ?? [];
  }

  refused(no: string) {
    return this.rows.get(no)?.batches.flatMap(({ refused }) => refused) ?? [];
  }

  /** Ids of commands accepted, as often as they were recorded in batches that differ. */
  accepted(no: string): string[] {
    return this.rows.get(no)?.batches.flatMap(({ commands }) => commands.map(({ id }) => id)) ?? [];
  }
}
