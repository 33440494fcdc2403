import type { BrokenOff, LedgerBatch, LedgerPort } from './ledger.port';

export type LedgerActivities = ReturnType<typeof ledgerActivities>;

/** What workflows have the ledger do. Both may be repeated without changing anything. */
export const ledgerActivities = (ledger: LedgerPort) => ({
  record: (batch: LedgerBatch): Promise<void> => ledger.record(batch),
  noteBrokenOff: (end: BrokenOff): Promise<void> => ledger.noteBrokenOff(end),
});
