import { useDeferredValue, type ReactNode } from 'react';

/** What takes long to draw the first time: drawn once what the person has just done is answered on the screen. */
export function Later({ children }: { readonly children: ReactNode }) {
  const isTime = useDeferredValue(true, false);
  return isTime ? children : null;
}
