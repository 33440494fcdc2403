import { useEffect, useState } from 'react';

/** So long after the last key something is asked for. */
const PAUSE_MS = 250;

/** A value once it has stopped changing for a moment. */
export function useDebounced<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
