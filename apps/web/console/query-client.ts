import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { mayComeYet, ProblemError } from '../api/client';

/** Who is signed in, as `useMyself` asks for it. */
export const SESSION = ['get', '/api/auth/session'] as const;

/** Asks again while nobody answers or something is away; what was refused is not asked again. */
const worthAskingAgain = (failures: number, error: Error): boolean =>
  error instanceof ProblemError && mayComeYet(error) && failures < 5;

/** Whose session has ended is led to sign in, and back to what is half written: the frame sees it by asking anew. */
function noticeEnd(error: Error): void {
  if (error instanceof ProblemError && error.status === 401)
    void queryClient.invalidateQueries({ queryKey: SESSION });
}

/** The state of the server as the console knows it; live updates say when a part of it is old. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => queryKey[1] !== SESSION[1] && noticeEnd(error),
  }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: { retry: worthAskingAgain, staleTime: 30_000, refetchOnWindowFocus: true },
    // A write is sent again by its form, with the same idempotency key.
    mutations: { retry: false, networkMode: 'always' },
  },
});
