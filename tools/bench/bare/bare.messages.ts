/** How a bare step is recorded: in the same workflow task, or by an ordinary activity as tutorials do it. */
export type Recording = 'local' | 'activity';

export interface BareStep {
  readonly name: string;
  /** As large as a payload of the product with its facts. */
  readonly text: string;
  readonly refused: boolean;
  readonly last: boolean;
}

export interface BareActivities {
  record(entry: { seq: number; step: BareStep }): Promise<void>;
}

export const BARE_QUEUE = 'bench-bare';
