import type { Rules } from '@domain/kernel/turn';
import type { Delivery } from '@domain/kernel/message';

/** What a matter is started with when a case calls it. */
export interface MatterStart {
  readonly rules: Rules;
  readonly businessTimeOffsetMs?: number;
  readonly decisionsPerRun?: number;
}

/** Reaches the workflows of cases and matters. */
export interface MessengerPort {
  /** Resolves to false when the recipient has ended. */
  tell(delivery: Delivery): Promise<boolean>;
  /** Starts the matter that the delivery is for, if it has not been started, and tells it. */
  call(delivery: Delivery, start: MatterStart): Promise<boolean>;
  /** Asks a workflow to record its state again; false when it has ended. */
  recordAgain(entity: 'case' | 'matter', no: string): Promise<boolean>;
}
