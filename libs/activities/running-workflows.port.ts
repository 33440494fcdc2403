import type { BrokenOff } from './ledger.port';
import type { EntityRef } from './open-entities.port';

/** What Temporal knows about the workflows of cases and matters. */
export interface RunningWorkflowsPort {
  /** The version a running workflow has come to; undefined when none is running. */
  versionOf(ref: EntityRef): Promise<number | undefined>;
  /** Those that were cancelled, terminated or failed after an ISO instant. */
  listBrokenOff(since: string): AsyncIterable<BrokenOff>;
}
