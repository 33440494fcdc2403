import type { ShownCard } from '../../elements/card-state';
import type { CaseFacts } from '../../forms/form-subject';
import type { Owed } from './next-actions';

/** Before anything that has a time. */
const AT_ONCE = '';

/** 督办牌 nobody has answered: no rule sets a time for it, so nothing lapses, but it is for the unit to answer. */
const answersOwed = (cards: readonly ShownCard[] = []): Owed[] =>
  cards
    .filter(({ withdrawn, answered }) => !withdrawn && !answered)
    .map(({ unit, appealUntil }) => ({
      kind: 'card',
      owner: { as: 'unit', id: unit },
      due: appealUntil ?? null,
    }));

/** 会商: one in which everybody has spoken or stayed silent waits for its conclusion alone, and the case for that. */
const conclusionsOwed = (consults: CaseFacts['consults'] = {}): Owed[] =>
  Object.values(consults)
    .filter(({ open, units, opinions, silent }) => open && opinions.length + silent.length >= units.length)
    .map(({ lead }) => ({ kind: 'consult', owner: { as: 'unit', id: lead }, due: AT_ONCE }));

/** What somebody has to do though no obligation says so. */
export const owedBesides = (facts: Partial<Pick<CaseFacts, 'cards' | 'consults'>> = {}): readonly Owed[] => [
  ...answersOwed(facts.cards),
  ...conclusionsOwed(facts.consults),
];

/** What a unit is free to do about its cards. */
export const rightsOn = (cards: readonly ShownCard[] = [], unit: string | undefined): readonly string[] =>
  cards.some((card) => card.unit === unit && card.appealUntil !== undefined) ? ['appealCard'] : [];
