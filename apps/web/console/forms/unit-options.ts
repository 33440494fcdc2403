import { useTranslation } from 'react-i18next';
import { usePlaceName, usePlaces, type Place } from '../elements/names';
import { useUnits } from './units';

interface Option {
  readonly value: string;
  readonly label: string;
}
export interface UnitGroup {
  readonly label: string;
  readonly options: Option[];
}

/**
 * Units to choose from: those around the hall first, the others with where they are; where a superior is asked, those
 * above the hall before them. Without a hall all in one list.
 */
export function useUnitOptions(hall: string | undefined, isSuperior = false): (UnitGroup | Option)[] {
  const { t } = useTranslation('forms');
  const nameOf = usePlaceName();
  const places = usePlaces();
  const { above, near, far } = useUnits(hall ?? '');
  const here = near.map(({ id }) => ({ value: id, label: nameOf(id) }));
  const there = (units: readonly Place[]): Option[] =>
    units.map(({ id, parentId }) => ({
      value: id,
      label: parentId && places.has(parentId) ? `${nameOf(id)} · ${nameOf(parentId)}` : nameOf(id),
    }));
  if (near.length === 0) return there([...above, ...far]);
  const groups = [
    { label: t('units-above'), options: there(above) },
    { label: t('units-near'), options: here },
    { label: t('units-far'), options: there(far) },
  ];
  const [first, second, third] = groups as [UnitGroup, UnitGroup, UnitGroup];
  return (isSuperior ? groups : [second, first, third]).filter(({ options }) => options.length > 0);
}
