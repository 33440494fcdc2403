import { useMemo } from 'react';
import { usePlaces, type Place } from '../elements/names';

/** Units of the region that the hall stands in, and all others. */
export function useUnits(hall: string): { near: Place[]; far: Place[] } {
  const places = usePlaces();
  return useMemo(() => {
    const home = places.get(hall)?.parentId;
    const isNear = (place: Place): boolean =>
      place.parentId === home ||
      place.parentId === hall ||
      (place.parentId !== null && places.get(place.parentId)?.parentId === home);
    const units = [...places.values()].filter(({ kind, active }) => kind === 'unit' && active);
    return { near: units.filter(isNear), far: units.filter((unit) => !isNear(unit)) };
  }, [places, hall]);
}
