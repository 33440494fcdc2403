import { useRef, type HTMLAttributes, type KeyboardEvent } from 'react';
import { keepsForm } from '../../forms/enter-key';

/** Where the keys lead: what is known of the matter. */
export const KNOWN_ID = 'known';

/** Ctrl+Enter sends from anywhere, Enter alone never, F2 goes over to what is known and back to the field one came from. */
export function useFormKeys(send: () => void): HTMLAttributes<HTMLElement> {
  const cameFrom = useRef<HTMLElement>(null);
  const cross = () => {
    const known = document.getElementById(KNOWN_ID);
    const here = document.activeElement as HTMLElement | null;
    if (known?.contains(here)) return cameFrom.current?.focus();
    cameFrom.current = here;
    (known?.querySelector('a') ?? known)?.focus();
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      keepsForm(event);
      const what = event.key === 'F2' ? cross : event.key === 'Enter' && event.ctrlKey ? send : undefined;
      if (!what) return;
      event.preventDefault();
      what();
    },
  };
}
