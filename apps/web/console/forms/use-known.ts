import { useMemo } from 'react';
import { $api } from '../../api/client';
import { usePlaces } from '../elements/names';
import { hasFollowing } from './field-hints';
import type { FormSubject } from './form-subject';
import { MEMBER, seatsIn, type Known } from './implied';

const MOST = 200;
const KEEP_MS = 5 * 60_000;

/** What is known of the people that fields of a command go by; asked for only where some do. */
export function useKnown(command: string, { hall }: FormSubject): Known {
  const region = usePlaces().get(hall)?.parentId ?? undefined;
  const { data } = $api.useQuery(
    'get',
    '/api/people',
    { params: { query: { under: region, role: MEMBER, limit: MOST } } },
    { enabled: region !== undefined && hasFollowing(command), staleTime: KEEP_MS },
  );
  return useMemo(() => ({ seated: seatsIn(data) }), [data]);
}
