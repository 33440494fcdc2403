import { setImmediate as immediately, setTimeout as pause } from 'node:timers/promises';
import {
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
  type ConnectionOptions,
} from '@temporalio/client';

const MOST_ATTEMPTS = 30;
const LONGEST_PAUSE_MS = 1000;
const MARGIN_MS = 5;
const standard = defaultGrpcRetryOptions({ maxAttempts: MOST_ATTEMPTS });

/**
 * Tries calls again within their deadlines. A try that is waited for would throw, out of everyone's reach, when the
 * connection were closed under it: so trying ends before the connection does.
 */
export class CallRetries {
  private ended = false;
  private lastTryAt = 0;

  readonly interceptors: ConnectionOptions['interceptors'] = [
    makeGrpcRetryInterceptor({
      delayFunction: (attempt, status) => {
        const ms = Math.min(LONGEST_PAUSE_MS, standard.delayFunction(attempt, status));
        this.lastTryAt = Math.max(this.lastTryAt, Date.now() + ms);
        return ms;
      },
      retryableDecider: (attempt, status) => !this.ended && standard.retryableDecider(attempt, status),
    }),
  ];

  /** Starts no more tries, and resolves when the last one that was waited for has been made. */
  async end(): Promise<void> {
    this.ended = true;
    // Timers go by the clock of the event loop, which may lag behind: looked at again until it must have caught up.
    do await pause(MARGIN_MS);
    while (Date.now() < this.lastTryAt + MARGIN_MS);
    await pause(1);
    // After all timers of this turn, whatever their order.
    await immediately();
  }
}
