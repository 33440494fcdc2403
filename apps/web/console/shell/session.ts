import { useQueryClient } from '@tanstack/react-query';
import { $api, api, type Schemas } from '../../api/client';
import { dropDrafts } from '../drafts';

export type Myself = Schemas['Myself'];

/** Who is signed in; the query fails with status 401 when nobody is. */
export const useMyself = () => $api.useQuery('get', '/api/auth/session', {}, { staleTime: 60_000 });

/** The roles of a person's posts, each once. */
export const rolesOf = (myself: Myself | undefined): ReadonlySet<string> =>
  new Set(myself?.posts.map(({ role }) => role));

/** Signs out here and forgets everything that was shown or half written. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await api.DELETE('/api/auth/session');
    dropDrafts();
    queries.clear();
  };
}
