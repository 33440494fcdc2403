import type { BenchStep } from './k12';

/** A case that runs in one of the systems compared. */
export interface RunningCase {
  readonly workflowId: string;
  /** Gives a decision and waits for the answer. */
  decide(step: BenchStep, last: boolean): Promise<void>;
  /** Sends the latest decision once more, under the same id. */
  again(): Promise<void>;
  /** Sends what must be refused; throws when it is not. */
  tryInVain(step: BenchStep): Promise<void>;
}

/** What is compared: the product over HTTP, or Temporal by itself. */
export interface Contender {
  readonly name: string;
  /** Starts the n-th case. */
  open(n: number): Promise<RunningCase>;
}
