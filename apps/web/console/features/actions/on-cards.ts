import type { ShownCard } from '../../elements/card-state';
import type { Owed } from './next-actions';

/** 督办牌 nobody has answered: no rule sets a time for it, so nothing lapses, but it is for the unit to answer. */
export const answersOwed = (cards: readonly ShownCard[] = []): Owed[] =>
  cards
    .filter(({ withdrawn, answered }) => !withdrawn && !answered)
    .map(({ unit, appealUntil }) => ({
      kind: 'card',
      owner: { as: 'unit', id: unit },
      due: appealUntil ?? null,
    }));

/** What a unit is free to do about its cards. */
export const rightsOn = (cards: readonly ShownCard[] = [], unit: string | undefined): readonly string[] =>
  cards.some((card) => card.unit === unit && card.appealUntil !== undefined) ? ['appealCard'] : [];
