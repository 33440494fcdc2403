import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isRefusal, mayComeYet, newIdempotencyKey, ProblemError } from '../../api/transport';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** The key under which a write acts once; another one as soon as it was done or refused. */
export interface KeyKeeper {
  readonly key: () => string;
  readonly answered: () => void;
}

export interface Sending<A extends unknown[]> {
  readonly state: 'idle' | 'busy' | 'waiting';
  readonly error: ProblemError | undefined;
  /** Sends, and sends the same again until there is an answer. Whether it was done. */
  readonly run: (...args: A) => Promise<boolean>;
  /** Stops waiting for the line; what was typed stays. */
  readonly giveUp: () => void;
}

/**
 * A write over a line that may be away: it is sent again under the same key until it is answered, while the page says so.
 * `send` gets the key first; what it returns, a refusal and a fault end it.
 */
export function useSending<A extends unknown[]>(
  send: (key: string, ...args: A) => Promise<unknown>,
  keeper?: KeyKeeper,
): Sending<A> {
  const [state, setState] = useState<Sending<A>['state']>('idle');
  const [error, setError] = useState<ProblemError>();
  const waiting = useRef<AbortController>(undefined);
  const own = useMemo(() => keptHere(), []);
  const { key, answered } = keeper ?? own;
  useEffect(() => () => waiting.current?.abort(), []);

  const run = async (...args: A): Promise<boolean> => {
    const stop = (waiting.current = new AbortController());
    setError(undefined);
    setState('busy');
    for (let wait = FIRST_WAIT_MS; !stop.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const problem = await send(key(), ...args).then(() => undefined, asProblem);
      if (!problem || !mayComeYet(problem)) {
        if (!problem || isRefusal(problem)) answered();
        setError(problem);
        setState('idle');
        return problem === undefined;
      }
      setState('waiting');
      await untilTriedAgain(wait, stop.signal);
    }
    setState('idle');
    return false;
  };
  return { state, error, run, giveUp: useCallback(() => waiting.current?.abort(), []) };
}

function keptHere(): KeyKeeper {
  let kept = newIdempotencyKey();
  return { key: () => kept, answered: () => void (kept = newIdempotencyKey()) };
}

/** What is no problem of the API is a defect of ours and goes where defects go. */
function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  throw error;
}

/** Waits, but no longer than until the line is back or nobody waits any more. */
function untilTriedAgain(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
  });
}
