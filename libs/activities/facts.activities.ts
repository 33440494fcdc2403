import type { Facts } from '@domain/kernel/command';
import type { FactsPort, Names } from './facts.port';

export type FactsActivities = ReturnType<typeof factsActivities>;

/** Looks up names for signals whose senders could not. */
export const factsActivities = (facts: FactsPort) => ({
  lookUp: (question: { names: Names; profile: string }): Promise<Facts> => facts.lookUp(question),
});
