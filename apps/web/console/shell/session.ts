import { useQueryClient } from '@tanstack/react-query';
import { $api, api, ProblemError, type Schemas } from '../../api/client';
import { dropDrafts } from '../drafts';

export type Myself = Schemas['Myself'];

/** Who is signed in; the query fails with status 401 when nobody is. */
export const useMyself = () => $api.useQuery('get', '/api/auth/session', {}, { staleTime: 60_000 });

/** The roles of a person's posts, each once. */
export const rolesOf = (myself: Myself | undefined): ReadonlySet<string> =>
  new Set(myself?.posts.map(({ role }) => role));

/** Signs out here and forgets everything that was shown or half written. Throws when the session goes on. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await endSession();
    dropDrafts();
    queries.clear();
  };
}

/** A session that has ended already is as good as ended now. */
async function endSession(): Promise<void> {
  try {
    await api.DELETE('/api/auth/session');
  } catch (error) {
    if (!(error instanceof ProblemError && error.status === 401)) throw error;
  }
}
