import type { PlaceEntity } from '@ledger/organisation/place.entity';

/** People of a role at a place or below it, one step of the search. */
export interface Rung {
  readonly under: string;
  readonly role: string;
}

/** Who has had the case before, and everybody who has had a hand in it. */
export interface Before {
  readonly handler: string | null;
  readonly hands: ReadonlySet<string>;
}

type Places = { find(id: string): Pick<PlaceEntity, 'path' | 'defaultUnit'> | undefined };

/**
 * Where another handler is looked for, in this order: a colleague in the unit that leads, the head of the hall, who can
 * assign it, the hall's window, anyone else of the hall, those who answer for it, and at last the places above it.
 */
export function rungsOf(places: Places, lead: string, hall: string): Rung[] {
  const at = (place: string | null | undefined, ...roles: string[]): Rung[] => {
    const under = place ? places.find(place)?.path : undefined;
    return under ? roles.map((role) => ({ under, role })) : [];
  };
  const found = places.find(hall);
  const above = (found?.path ?? '').split('/').filter((one) => one !== '' && one !== hall);
  return [
    ...at(lead, 'handler'),
    ...at(hall, 'station-head'),
    ...at(found?.defaultUnit, 'handler'),
    ...at(hall, 'handler', 'duty-leader', 'leader'),
    ...above.reverse().flatMap((place) => at(place, 'handler', 'station-head')),
  ];
}

/**
 * The handler of a reopened case: another than before, and of those on the same rung one without a hand in it. Where
 * nobody was named before, a handler who had a hand in it may be the one who did the work, and comes last.
 */
export async function newHandler(
  rungs: readonly Rung[],
  peopleOn: (rung: Rung) => Promise<readonly string[]>,
  { handler, hands }: Before,
): Promise<string | undefined> {
  let spare: string | undefined;
  for (const rung of rungs) {
    const others = (await peopleOn(rung)).filter((id) => id !== handler);
    const fresh = others.find((id) => !hands.has(id));
    const mayHaveDoneIt = handler === null && rung.role === 'handler';
    const found = fresh ?? (mayHaveDoneIt ? undefined : others[0]);
    if (found) return found;
    spare ??= others[0];
  }
  return spare;
}
