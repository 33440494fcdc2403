import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the screen: scrolled sideways, with the keyboard too. */
export function Scrolled({ label, children }: Props) {
  return (
    <div className="scrolled" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
