import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/client';

/** Asks again while nobody answers or something is away; what was refused is not asked again. */
const worthAskingAgain = (failures: number, error: Error): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 502) && failures < 5;

/** The state of the server as the console knows it; live updates say when a part of it is old. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAskingAgain, staleTime: 30_000, refetchOnWindowFocus: true },
    // A write is sent again by its form, with the same idempotency key.
    mutations: { retry: false, networkMode: 'always' },
  },
});
