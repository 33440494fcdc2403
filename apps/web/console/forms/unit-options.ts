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

/** Units to choose from: those around the hall first, the others with where they are; without a hall all of them so. */
export function useUnitOptions(hall: string | undefined): (UnitGroup | Option)[] {
  const { t } = useTranslation('forms');
  const nameOf = usePlaceName();
  const places = usePlaces();
  const { near, far } = useUnits(hall ?? '');
  const farOptions = far.map(({ id, parentId }: Place) => ({
    value: id,
    label: parentId && places.has(parentId) ? `${nameOf(id)} · ${nameOf(parentId)}` : nameOf(id),
  }));
  if (near.length === 0) return farOptions;
  return [
    { label: t('units-near'), options: near.map(({ id }) => ({ value: id, label: nameOf(id) })) },
    { label: t('units-far'), options: farOptions },
  ];
}
