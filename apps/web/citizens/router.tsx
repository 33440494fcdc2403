import { useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';

/** Three kinds of places need no library: `/citizens/`, `/citizens/report/<step>` and `/citizens/track/<code>`. */
const BASE = '/citizens/';
const MOVED = 'citizens:moved';

/** The parts of the address below `/citizens/`. */
export function useAddress(): readonly string[] {
  const path = useSyncExternalStore(subscribe, () => window.location.pathname);
  return path.split('/').slice(2).filter(Boolean).map(decoded);
}

/** What is not written as an address writes it names a place that is not there. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(MOVED, changed);
  };
}

/** Goes to a place below `/citizens/`; with `replace` the present one is not come back to. */
export function go(to: string, replace = false): void {
  window.history[replace ? 'replaceState' : 'pushState'](null, '', BASE + to);
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
}

interface LinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a place below `/citizens/`; opened in a new tab it is one like any other. */
export function Link({ to, className, children }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={BASE + to} className={className} onClick={follow}>
      {children}
    </a>
  );
}
