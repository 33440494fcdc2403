import type { Place } from '../../../elements/names';

type Kind = Place['kind'];

/** From the highest to the lowest. */
const LEVELS: readonly Kind[] = ['country', 'province', 'city', 'county', 'town', 'hall', 'unit'];

/** What may stand directly below a place of a kind: every lower level, and units below units. */
export const kindsBelow = (kind: Kind): readonly Kind[] =>
  kind === 'unit' ? ['unit'] : LEVELS.slice(LEVELS.indexOf(kind) + 1);
