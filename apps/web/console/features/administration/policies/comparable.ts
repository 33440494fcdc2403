import type { LocalDate } from '@domain/calendar/moment';
import type { Schemas } from '../../../../api/client';
import { inForce } from './first-shown';

type Line = Pick<Schemas['PolicyLine'], 'profile' | 'version' | 'effectiveFrom'>;

/** `zhanyi@1`, as addresses and the API name a version. */
export const named = ({ profile, version }: Pick<Line, 'profile' | 'version'>): string =>
  `${profile}@${version}`;

/**
 * The versions that one is compared with most: the others of its profile, then the one in force today of the profile it
 * inherits. Empty while the versions are not known.
 */
export function comparable<L extends Line>(
  lines: readonly L[],
  shown: string,
  { inherits, today }: { readonly inherits: string | null; readonly today: LocalDate },
): L[] {
  const [profile] = shown.split('@');
  const others = lines.filter((line) => line.profile === profile && named(line) !== shown);
  const parents = lines.filter((line) => line.profile === inherits);
  return [...others, ...parents.filter((line) => line === inForce(parents, inherits!, today))];
}
