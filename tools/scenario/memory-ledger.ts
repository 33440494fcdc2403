import type { LedgerBatch, LedgerPort } from '@activities/ledger.port';
import type { CaseState } from '@domain/case/state';
import type { Recorded } from '@domain/kernel/turn';
import type { MatterState } from '@domain/matter/state';
import type { Sight } from './stage';

interface Row<S> {
  state: S;
  readonly events: Recorded[];
}

/** A ledger in memory, which also knows which messages are still on their way. */
export class MemoryLedger implements LedgerPort {
  readonly cases = new Map<string, Row<CaseState>>();
  readonly matters = new Map<string, Row<MatterState>>();
  private readonly onTheirWay = new Set<string>();
  private readonly arrived = new Set<string>();
  private wake = (): void => undefined;

  async record(batch: LedgerBatch): Promise<void> {
    const { entity, no, after, events, state } = batch;
    const rows = (entity === 'case' ? this.cases : this.matters) as Map<string, Row<typeof state>>;
    const row = rows.get(no) ?? { state, events: [] };
    row.state = state;
    row.events.splice(after, Infinity, ...events);
    rows.set(no, row);
    for (const { id } of batch.sent) this.expect(id);
    for (const id of [...batch.received, ...batch.refused.map((signal) => signal.id)]) this.note(id);
    this.wake();
  }

  async noteBrokenOff(): Promise<void> {
    return undefined;
  }

  /** A message that was sent, and has perhaps arrived already. */
  expect(id: string): void {
    if (!this.arrived.has(id)) this.onTheirWay.add(id);
  }

  /** Resolves when every message sent has been taken in or found its recipient ended. */
  async allArrived(): Promise<void> {
    while (this.onTheirWay.size > 0) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  look(): Sight {
    return { cases: this.cases, matters: this.matters };
  }

  private note(id: string): void {
    this.arrived.add(id);
    this.onTheirWay.delete(id);
  }
}
