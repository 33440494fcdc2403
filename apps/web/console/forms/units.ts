import { useMemo } from 'react';
import { usePlaces, type Place } from '../elements/names';

/** The units of an organisation as they lie around a hall. */
export interface UnitsAround {
  /** 上级: of the regions above the hall's, the nearest first. */
  readonly above: readonly Place[];
  /** Of the region that the hall stands in. */
  readonly near: readonly Place[];
  readonly far: readonly Place[];
}

export function unitsAround(places: ReadonlyMap<string, Place>, hall: string): UnitsAround {
  const home = places.get(hall)?.parentId;
  const isNear = ({ parentId }: Place): boolean =>
    parentId !== null && (parentId === home || parentId === hall || places.get(parentId)?.parentId === home);
  const regionsAbove: string[] = [];
  for (let at = home && places.get(home)?.parentId; at; at = places.get(at)?.parentId) regionsAbove.push(at);
  const units = [...places.values()].filter(({ kind, active }) => kind === 'unit' && active);
  const above = regionsAbove.flatMap((region) => units.filter(({ parentId }) => parentId === region));
  const near = units.filter((unit) => isNear(unit) && !above.includes(unit));
  const far = units.filter((unit) => !near.includes(unit) && !above.includes(unit));
  return { above, near, far };
}

export function useUnits(hall: string): UnitsAround {
  const places = usePlaces();
  return useMemo(() => unitsAround(places, hall), [places, hall]);
}
