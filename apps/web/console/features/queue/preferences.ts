import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../api/client';
import type { Search, Tab } from '../../elements/case-list';

/** A search kept under a name; the default one opens with the list. */
export interface SavedSearch {
  readonly name: string;
  readonly tab: Tab;
  readonly search: Search;
  readonly isDefault?: boolean;
}
/** What the lists keep for a person, on every device. */
interface Preferences {
  readonly 'queue.columns': readonly string[];
  readonly 'queue.searches': readonly SavedSearch[];
}
type Name = keyof Preferences;

const KEY = ['get', '/api/preferences', {}] as const;

/** What the person has chosen, undefined while nothing is; `ready` once it is known. */
export function usePreference<N extends Name>(name: N) {
  const queries = useQueryClient();
  const { data, isFetched } = $api.useQuery(
    'get',
    '/api/preferences',
    {},
    { staleTime: Infinity, meta: { live: 'own' } },
  );
  const { mutate: choose, error } = useMutation({
    mutationFn: (value: Preferences[N]) =>
      api.PUT('/api/preferences/{name}', { params: { path: { name } }, body: value as never }),
    onMutate: (value) =>
      queries.setQueryData(KEY, (before: object | undefined) => ({ ...before, [name]: value })),
    onError: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const value = (data as Partial<Preferences> | undefined)?.[name];
  return { value, ready: isFetched, choose, error };
}
