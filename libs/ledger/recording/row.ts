import type { CaseState } from '@domain/case/state';
import type { MatterState } from '@domain/matter/state';

/** Columns by name, as the database takes them in JSON. */
export type Row = Record<string, unknown>;

/** What a row says beside the state: under which rules it was decided and when it wakes next. */
export interface Decided {
  readonly version: number;
  readonly policy_profile: string;
  readonly calendar: string;
  readonly next_wake: string | null;
  readonly state: CaseState | MatterState;
}
