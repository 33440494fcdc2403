import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

const FIRST_MS = 250;
const LONGEST_MS = 5_000;

export interface Patience {
  readonly log: Logger;
  /** Ends the waiting: it then throws. */
  readonly signal: AbortSignal;
}

/** Tries until it succeeds: a server that is not up yet is waited for, and the log says so. */
export async function untilThere<T>(
  what: string,
  { log, signal }: Patience,
  reach: () => Promise<T>,
): Promise<T> {
  for (let pause = FIRST_MS; ; pause = Math.min(pause * 2, LONGEST_MS)) {
    try {
      return await reach();
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : String(error) },
        `${what} is away, waiting`,
      );
      await sleep(pause, undefined, { signal });
    }
  }
}
