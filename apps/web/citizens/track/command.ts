import { api, ProblemError } from '../../api/transport';
import { useSending, type Sending } from '../elements/sending';
import type { Progress } from './progress';

/** What every part of the page that acts is given. */
export interface ActingProps {
  readonly progress: Progress;
  /** Shows how the case stands after something was done. */
  readonly reload: () => Promise<void>;
}

/** Gives a command as the applicant, and shows the case as it stands then. */
export function useCommand(
  command: Progress['actions'][number],
  reload: () => Promise<void>,
): Sending<[payload: object]> {
  return useSending(async (key, payload: object) => {
    const params = { path: { command }, header: { 'Idempotency-Key': key } };
    try {
      // It goes out even when the page is left meanwhile.
      await api.POST('/api/track/commands/{command}', { params, body: payload, keepalive: true });
    } catch (error) {
      // Whose session has ended is asked for another code at once.
      if (error instanceof ProblemError && error.status === 401) await reload();
      throw error;
    }
    await reload();
  });
}
