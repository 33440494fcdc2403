import { useEffect } from 'react';
import { onChange } from './live';

/** What counts many cases costs too much to be asked anew with each of them that changes, as lists are. */
export const COUNTED = { live: 'own' };

/** So long after something has happened all is counted anew, whatever else happens meanwhile. */
const COUNT_MS = 15_000;

/** Counts anew for as long as it is `shown`. */
export function useCounting(count: () => unknown, shown = true): void {
  useEffect(() => {
    if (!shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void count();
      }, COUNT_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [count, shown]);
}
