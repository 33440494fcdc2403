import type { Facts, namesIn } from '@domain/kernel/command';

/** The names in a payload for which facts are wanted. */
export type Names = ReturnType<typeof namesIn>;

/** What the organisation and the ledger say about names. */
export interface FactsPort {
  /** Facts about those of the names that exist; a policy version is looked for in `profile`. */
  lookUp(question: { names: Names; profile: string }): Promise<Facts>;
}
