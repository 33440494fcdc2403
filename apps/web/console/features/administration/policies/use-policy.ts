import { $api } from '../../../../api/client';

/** A version named like `zhanyi@1`, complete with what it inherits. */
export function usePolicy(name: string) {
  const [profile = '', version] = name.split('@');
  const path = { profile, version: Number(version) };
  return $api.useQuery(
    'get',
    '/api/policies/{profile}/{version}',
    { params: { path } },
    { staleTime: Infinity },
  );
}
