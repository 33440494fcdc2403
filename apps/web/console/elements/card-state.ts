import type { Moment } from '@domain/calendar/moment';
import type { Card } from '@domain/case/state';
import type { Schemas } from '../../api/client';

/** 督办牌 as pages get it of a case: with the moment up to which its unit may appeal, where it still may. */
export type ShownCard = Card & { readonly appealUntil?: Moment };

export type CardState = Schemas['IssuedCard']['state'];

/** As the list of cards that supervisors read has it from the ledger: an appeal ends when its ruling is no longer owed. */
export function cardStateOf(
  { id, withdrawn, appealed, answered }: Card,
  obligations: readonly Pick<Schemas['Obligation'], 'kind' | 'ref'>[],
): CardState {
  if (withdrawn) return 'withdrawn';
  if (obligations.some(({ kind, ref }) => kind === 'card-ruling' && ref === id)) return 'appealed';
  if (appealed) return 'upheld';
  return answered ? 'answered' : 'issued';
}
