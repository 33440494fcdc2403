import type { CaseState } from '@domain/case/state';
import type { ShownCard } from '../../../elements/card-state';
import type { CaseAt } from '../case-data';

/** What each mechanism holds about the case, by the core's own types; the document calls them maps of anything. */
export type Facts = Pick<
  CaseState,
  | 'visits'
  | 'consults'
  | 'measures'
  | 'guidances'
  | 'dispatches'
  | 'materials'
  | 'pledge'
  | 'risks'
  | 'certificates'
  | 'stops'
  | 'escalations'
  | 'scores'
  | 'urgings'
  | 'exempt'
  | 'mandates'
  | 'extensionRequest'
  | 'proposal'
  | 'referredTo'
  | 'lookBack'
> & { readonly cards: readonly ShownCard[] };

export const factsOf = (of: CaseAt): Facts => of.facts as unknown as Facts;
