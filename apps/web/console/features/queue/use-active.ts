import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Line } from './line-order';
import { useKeys } from './use-keys';
import type { RowWindow } from './use-window';

interface Place {
  readonly no: string | undefined;
  readonly index: number;
  readonly top: number;
}

/** Where one was in each list, so that coming back from a case leads there again. */
const places = new Map<string, Place>();
const BEGINNING: Place = { no: undefined, index: 0, top: 0 };

interface Given {
  readonly lines: readonly Line[];
  readonly address: string;
  readonly window: RowWindow;
  readonly onSelect: ((line: Line) => void) | undefined;
  readonly onHelp: () => void;
}

/** The index of the line that the keyboard is on; the keys move it, open it and select it. */
export function useActive({ lines, address, window, onSelect, onHelp }: Given): number {
  const navigate = useNavigate();
  const { active, goTo } = usePlace(lines, address, window);
  const line = lines[active];
  useKeys({
    move: (by) => goTo(active + by),
    open: (inNewTab) => {
      if (!line) return;
      if (inNewTab) globalThis.open(`/cases/${line.no}`, '_blank', 'noopener');
      else void navigate(`/cases/${line.no}`);
    },
    select: () => line && onSelect?.(line),
    filter: () => document.querySelector<HTMLInputElement>('[data-filter="text"]')?.focus(),
    help: onHelp,
  });
  return active;
}

function usePlace(lines: readonly Line[], address: string, window: RowWindow) {
  const left = places.get(address) ?? BEGINNING;
  const [place, setPlace] = useState({ no: left.no, index: left.index, address });
  // Another list: as it was left, or its beginning.
  if (place.address !== address) setPlace({ no: left.no, index: left.index, address });
  const found = lines.findIndex(({ no }) => no === place.no);
  // The line may have left the list: then the one that took its place.
  const active = found >= 0 ? found : Math.min(place.index, lines.length - 1);
  useKept(address, window, { no: lines[active]?.no, index: active });
  const goTo = (index: number) => {
    const to = Math.max(0, Math.min(lines.length - 1, index));
    setPlace({ no: lines[to]?.no, index: to, address });
    window.reveal(to);
  };
  return { active, goTo };
}

/** Begins where one was in this list, and keeps where one is when it is left. */
function useKept(address: string, window: RowWindow, now: Omit<Place, 'top'>): void {
  const { scrollTo, top } = window;
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const ready = now.no !== undefined;
  useLayoutEffect(() => {
    if (!ready) return undefined;
    scrollTo((places.get(address) ?? BEGINNING).top);
    return () => void places.set(address, { ...latest.current, top: top() });
  }, [address, ready, scrollTo, top]);
}
