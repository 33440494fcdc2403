import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

/** Rows drawn beyond each edge, and how many come and go together while scrolling. */
const BEYOND = 12;
const STEP = 6;

interface Drawn {
  readonly start: number;
  readonly end: number;
}

export interface RowWindow {
  readonly drawn: Drawn;
  /** The element that scrolls. */
  readonly attach: (box: HTMLElement | null) => void;
  readonly onScroll: () => void;
  /** Scrolls as little as needed for the row to be seen. */
  readonly reveal: (index: number) => void;
  readonly scrollTo: (top: number) => void;
  /** Where it stands, in pixels. */
  readonly top: () => number;
}

/**
 * Which of many rows of one height (in pixels) are drawn: those in sight and some around them. `head` is the height of
 * what stays on top. What is in sight stays in sight when rows come or go above it; `ids` name the rows.
 */
export function useWindow(ids: readonly string[], rowHeight: number, head: number): RowWindow {
  const box = useRef<HTMLElement>(null);
  const last = useRef(0);
  const attach = useCallback((element: HTMLElement | null) => void (box.current = element), []);
  const [drawn, setDrawn] = useState<Drawn>({ start: 0, end: 2 * BEYOND });
  const count = ids.length;
  const onScroll = useCallback(() => {
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    last.current = scrollTop;
    const next = drawnAt(scrollTop, clientHeight, rowHeight, count);
    setDrawn((before) => (before.start === next.start && before.end === next.end ? before : next));
  }, [count, rowHeight]);
  useEffect(() => {
    const observer = new ResizeObserver(onScroll);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [onScroll]);
  const moves = useMoves(box, last, rowHeight, head);
  const before = useRef(ids);
  useLayoutEffect(() => {
    const shift = shiftOf(before.current, ids, Math.floor(last.current / rowHeight));
    before.current = ids;
    if (box.current && shift !== 0) box.current.scrollTop += shift * rowHeight;
    onScroll();
  }, [ids, rowHeight, onScroll]);
  return { drawn, attach, onScroll, ...moves };
}

function drawnAt(top: number, height: number, rowHeight: number, count: number): Drawn {
  const first = Math.floor(top / rowHeight) - BEYOND;
  const last = Math.ceil((top + height) / rowHeight) + BEYOND;
  return {
    start: Math.max(0, Math.floor(first / STEP) * STEP),
    end: Math.min(count, Math.ceil(last / STEP) * STEP),
  };
}

type Box = { readonly current: HTMLElement | null };

function useMoves(box: Box, last: { readonly current: number }, rowHeight: number, head: number) {
  return useMemo(() => {
    const scrollTo = (top: number) => box.current?.scrollTo({ top, behavior: 'instant' });
    return {
      scrollTo,
      top: () => last.current,
      reveal: (index: number) => {
        if (!box.current) return;
        const top = index * rowHeight;
        const seen = box.current.clientHeight - head - rowHeight;
        if (top < box.current.scrollTop) scrollTo(top);
        else if (top > box.current.scrollTop + seen) scrollTo(top - seen);
      },
    };
  }, [box, last, rowHeight, head]);
}

/** By how many rows the first one in sight has moved; the next that is still there, when it has gone itself. */
function shiftOf(before: readonly string[], now: readonly string[], first: number): number {
  if (before === now || first === 0) return 0;
  for (let i = first; i < Math.min(before.length, first + BEYOND); i += 1) {
    const index = now.indexOf(before[i]!);
    if (index >= 0) return index - i;
  }
  return 0;
}
