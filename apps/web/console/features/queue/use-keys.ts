import { useEffect, useRef } from 'react';

export interface KeyActions {
  readonly move: (by: number) => void;
  readonly open: (inNewTab: boolean) => void;
  readonly select: () => void;
  readonly filter: () => void;
  readonly help: () => void;
}

/** Where keys are typed, not commanded. */
const TYPING = 'input, textarea, select, [contenteditable], .ant-select, .ant-picker';
const PRESSING = 'a, button, [role="button"], summary';
/** How far a page is. */
const PAGE_ROWS = 10;

const actOf = (event: KeyboardEvent, actions: KeyActions): (() => void) | undefined => {
  const table: Record<string, () => void> = {
    ArrowDown: () => actions.move(1),
    j: () => actions.move(1),
    ArrowUp: () => actions.move(-1),
    k: () => actions.move(-1),
    PageDown: () => actions.move(PAGE_ROWS),
    PageUp: () => actions.move(-PAGE_ROWS),
    Home: () => actions.move(-Infinity),
    End: () => actions.move(Infinity),
    Enter: () => actions.open(event.ctrlKey || event.metaKey),
    x: actions.select,
    '/': actions.filter,
    '?': actions.help,
  };
  if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'Enter')) return undefined;
  return table[event.key];
};

/** The list obeys the keyboard wherever the focus is, but for fields, buttons and dialogs. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element;
      const act = actOf(event, latest.current);
      if (
        !act ||
        event.defaultPrevented ||
        target.closest(TYPING) ||
        document.querySelector('[role="dialog"]')
      )
        return;
      if (event.key === 'Enter' && target.closest(PRESSING)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
