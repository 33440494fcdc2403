import type { Place } from '../../elements/names';

/** A place with those below it, as trees of the page take it. */
interface PlaceNode {
  readonly key: string;
  readonly title: string;
  readonly children?: PlaceNode[];
}

/** The name of a place in a language. */
export const nameIn = (place: Place, language: string): string =>
  (language === 'en' ? place.nameEn : undefined) ?? place.name;

/** The places as trees, by what stands above what; a place whose parent is not among them is a root. */
export function forestOf(places: readonly Place[], language: string): PlaceNode[] {
  const ids = new Set(places.map(({ id }) => id));
  const below = new Map<string | null, Place[]>();
  for (const place of places) {
    const parent = place.parentId !== null && ids.has(place.parentId) ? place.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), place]);
  }
  const nodesBelow = (parent: string | null): PlaceNode[] =>
    (below.get(parent) ?? []).map((place) => ({
      key: place.id,
      title: nameIn(place, language),
      children: below.has(place.id) ? nodesBelow(place.id) : undefined,
    }));
  return nodesBelow(null);
}

/** Whether a place lies at or below one of others. */
export function liesWithin(
  places: ReadonlyMap<string, Place>,
  id: string,
  above: ReadonlySet<string>,
): boolean {
  for (let at = places.get(id); at; at = places.get(at.parentId ?? '')) {
    if (above.has(at.id)) return true;
  }
  return false;
}

/** The places that match a text, with all above them, so that each is found on its way down. */
export function withAncestors(places: ReadonlyMap<string, Place>, matching: readonly Place[]): Place[] {
  const kept = new Set<string>();
  for (const place of matching) {
    for (let at: Place | undefined = place; at && !kept.has(at.id); at = places.get(at.parentId ?? '')) {
      kept.add(at.id);
    }
  }
  return [...places.values()].filter(({ id }) => kept.has(id));
}
