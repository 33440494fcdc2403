import type { Place } from '../../../elements/names';

/** Places of the highest level that are no provinces, by their codes in GB/T 2260. */
const OTHERWISE: Readonly<Record<string, 'municipality' | 'autonomous-region' | 'special-region'>> = {
  '110000': 'municipality',
  '120000': 'municipality',
  '310000': 'municipality',
  '500000': 'municipality',
  '150000': 'autonomous-region',
  '450000': 'autonomous-region',
  '540000': 'autonomous-region',
  '640000': 'autonomous-region',
  '650000': 'autonomous-region',
  '810000': 'special-region',
  '820000': 'special-region',
};

/** The words for what a place is, in the catalogue: a province may be a municipality or an autonomous region. */
export const kindWords = ({ id, kind }: Pick<Place, 'id' | 'kind'>): string =>
  `place-${(kind === 'province' && OTHERWISE[id]) || kind}`;
