import type { CaseState } from '@domain/case/state';
import type { Moment } from '@domain/calendar/moment';
import type { Delivery } from '@domain/kernel/message';
import type { Recorded } from '@domain/kernel/turn';
import type { MatterState } from '@domain/matter/state';

/** A command that was accepted, under the caller's idempotency key. */
export interface AcceptedCommand {
  readonly id: string;
  readonly name: string;
  /** The entity's version after it. */
  readonly seq: number;
}

/** A signal that was refused or could not be understood: kept, never dropped. */
export interface RefusedSignal {
  readonly at: Moment;
  readonly name: string;
  readonly id: string;
  readonly by: string;
  readonly code: string;
  readonly field?: string;
}

/**
 * How far the entity's history had got when a batch was decided: history events of all its runs, then the time of the
 * workflow task in milliseconds. A greater one is later.
 */
export interface HistoryPosition {
  readonly events: number;
  readonly taskAt: number;
}

/**
 * All that has gathered in a case or matter since the last batch; recorded in one transaction. It may be empty of
 * events: then it says that nothing after version `after` has happened.
 */
export interface LedgerBatch {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  /** Version before the first event: a batch recorded before is recognised by it and changes nothing. */
  readonly after: number;
  readonly events: readonly Recorded[];
  /** The state after the last event. */
  readonly state: CaseState | MatterState;
  readonly policy: { readonly profile: string; readonly version: number };
  readonly calendar: string;
  readonly nextWake: Moment | null;
  readonly commands: readonly AcceptedCommand[];
  readonly refused: readonly RefusedSignal[];
  /** What these events make the entity tell others. */
  readonly sent: readonly Delivery[];
  /** Ids of what others told it and it has taken in. */
  readonly received: readonly string[];
  readonly position: HistoryPosition;
}

/** A workflow that ended without the core having ended the case or matter. */
export interface BrokenOff {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly how: 'cancelled' | 'terminated' | 'failed';
  readonly at: Moment;
}

/**
 * The ledger as workflows need it. Recording the same batch again changes nothing.
 *
 * A batch is committed before Temporal has the decision in its history. When a worker dies in between, the decision may
 * be taken anew, and differently. So a batch that differs from what stands after version `after` replaces it when its
 * `position` is later, and is ignored when it is earlier (a worker that was thought dead).
 */
export interface LedgerPort {
  record(batch: LedgerBatch): Promise<void>;
  noteBrokenOff(end: BrokenOff): Promise<void>;
}
