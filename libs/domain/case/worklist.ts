/** The tabs of the worklist (办件), in the order in which they stand: what the ledger counts and the pages show. */
export const CASE_TABS = [
  'mine',
  'unit',
  'unassigned',
  'triage',
  'acknowledge',
  'return-ruling',
  'handling',
  'consulting',
  'lapsing',
  'overdue',
  'call-back',
] as const;
export type CaseTab = (typeof CASE_TABS)[number];
