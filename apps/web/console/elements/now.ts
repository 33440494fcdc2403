import { useSyncExternalStore } from 'react';
import { momentOf, type Moment } from '@domain/calendar/moment';

const LOOK_MS = 10_000;

/** The present minute; what shows it is drawn anew as it passes. */
export const useNow = (): Moment => useSyncExternalStore(everyMinute, () => momentOf(Date.now()));

function everyMinute(tell: () => void): () => void {
  const timer = setInterval(tell, LOOK_MS);
  return () => clearInterval(timer);
}
