import type { Place } from '../elements/names';
import { unitsAround } from './units';

const place = (id: string, kind: string, parentId: string | null) =>
  [id, { id, kind, parentId, active: true } as Place] as const;
const places = new Map([
  place('province', 'region', null),
  place('city', 'region', 'province'),
  place('county', 'region', 'city'),
  place('hall', 'hall', 'county'),
  place('province-water', 'unit', 'province'),
  place('city-water', 'unit', 'city'),
  place('county-water', 'unit', 'county'),
  place('window', 'unit', 'hall'),
  place('next-county', 'region', 'city'),
  place('next-water', 'unit', 'next-county'),
]);

describe('the units around a hall', () => {
  const idsOf = (units: readonly Place[]) => units.map(({ id }) => id);

  it('are those above it by level, its own, and all others', () => {
    const { above, near, far } = unitsAround(places, 'hall');
    expect(idsOf(above)).toEqual(['city-water', 'province-water']);
    expect(idsOf(near)).toEqual(['county-water', 'window']);
    expect(idsOf(far)).toEqual(['next-water']);
  });

  it('are all others where there is no hall', () => {
    const { above, near, far } = unitsAround(places, '');
    expect([above, near, far.length]).toEqual([[], [], 5]);
  });
});
