import type { Policy } from '@domain/policy/policy';
import { $api, type Schemas } from '../../api/client';

/** The rules of a case, complete with what they inherit; undefined until they are known. A version never changes. */
export function usePolicy(of: Schemas['Case']['policy'] | undefined): Policy | undefined {
  const { profile = '', version = 0 } = of ?? {};
  const { data } = $api.useQuery(
    'get',
    '/api/policies/{profile}/{version}',
    { params: { path: { profile, version } } },
    { enabled: of !== undefined, staleTime: Infinity },
  );
  return data?.policy as Policy | undefined;
}
