import type { HallFigures, OverdueNow } from '@ledger/cases/statistics.repository';
import type { PlaceEntity } from '@ledger/organisation/place.entity';
import type { Tree } from '../organisation/organisation-tree';

/** The places next below one that hold any of the halls. */
const partsOf = (tree: Tree, place: PlaceEntity, halls: ReadonlySet<string>): PlaceEntity[] =>
  tree
    .all()
    .filter(({ parentId, kind }) => parentId === place.id && kind !== 'unit')
    .filter(({ path }) => tree.hallsUnder(path).some((hall) => halls.has(hall)));

/**
 * The place whose parts a picture shows: the one asked for, or else the lowest that holds all the halls seen and has more
 * than one part. Undefined when no hall is seen.
 */
export function placeShown(
  tree: Tree,
  halls: ReadonlySet<string>,
  asked?: PlaceEntity,
): PlaceEntity | undefined {
  if (asked) return asked;
  let place = tree.all().find(({ parentId }) => parentId === null);
  for (;;) {
    const parts = place ? partsOf(tree, place, halls) : [];
    if (parts.length !== 1) return parts.length === 0 ? undefined : place;
    if (parts[0]!.kind === 'hall') return place;
    place = parts[0];
  }
}

/** The figures of each part of a place with halls that are seen, by name: a picture of places is no ranking. */
export function regionLines(
  tree: Tree,
  place: PlaceEntity,
  halls: ReadonlySet<string>,
  { halls: figures, overdue }: { halls: readonly HallFigures[]; overdue: OverdueNow },
) {
  const lines = partsOf(tree, place, halls).map(({ id, name, kind, path }) => {
    const within = tree.hallsUnder(path);
    const own = figures.filter(({ hall }) => within.includes(hall));
    const sum = (figure: (one: HallFigures) => number) => own.reduce((total, one) => total + figure(one), 0);
    const told = sum((one) => one.told);
    const toldOnTime = sum((one) => one.toldOnTime);
    return {
      ...{ place: id, name, kind, told, toldOnTime },
      received: sum((one) => one.received),
      overdueNow: within.reduce((total, hall) => total + (overdue[hall] ?? 0), 0),
      onTimeShare: told === 0 ? null : toldOnTime / told,
    };
  });
  return lines.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}
