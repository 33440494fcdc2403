import type { LocalDate } from '@domain/calendar/moment';
import type { Schemas } from '../../../../api/client';
import type { Place } from '../../../elements/names';
import { liesWithin } from '../place-tree';

type Line = Pick<Schemas['PolicyLine'], 'profile' | 'version' | 'effectiveFrom'>;

/** What every other profile inherits. */
const NATIONAL = 'national-default';

/** The profile of the halls where somebody works: of the nearest place around their posts whose halls have the same. */
export function ownProfile(
  places: ReadonlyMap<string, Place>,
  posts: readonly { readonly place: string }[],
): string {
  for (const { place } of posts) {
    for (let at = places.get(place); at; at = places.get(at.parentId ?? '')) {
      const profiles = profilesWithin(places, at.id);
      if (profiles.size === 1) return [...profiles][0]!;
      if (profiles.size > 1) break;
    }
  }
  return NATIONAL;
}

function profilesWithin(places: ReadonlyMap<string, Place>, id: string): Set<string> {
  const around = new Set([id]);
  const halls = [...places.values()].filter((place) => place.active && liesWithin(places, place.id, around));
  return new Set(halls.flatMap(({ policyProfile }) => policyProfile ?? []));
}

/** The version of a profile that is in force, else its first; any where it has none. */
export function inForce<L extends Line>(
  lines: readonly L[],
  profile: string,
  today: LocalDate,
): L | undefined {
  const own = lines.filter((line) => line.profile === profile);
  return own.findLast(({ effectiveFrom }) => effectiveFrom <= today) ?? own[0] ?? lines[0];
}
