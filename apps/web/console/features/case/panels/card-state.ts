import type { Card } from '@domain/case/state';
import type { Schemas } from '../../../../api/client';
import type { Obligation } from '../case-data';

/** As the list of cards that supervisors read has it from the ledger: an appeal ends when its ruling is no longer owed. */
export function cardStateOf(
  { id, withdrawn, appealed, answered }: Card,
  obligations: readonly Pick<Obligation, 'kind' | 'ref'>[],
): Schemas['IssuedCard']['state'] {
  if (withdrawn) return 'withdrawn';
  if (obligations.some(({ kind, ref }) => kind === 'card-ruling' && ref === id)) return 'appealed';
  if (appealed) return 'upheld';
  return answered ? 'answered' : 'issued';
}
