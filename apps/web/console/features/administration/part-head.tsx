import type { ReactNode } from 'react';

/** The heading of a part of administration, with what narrows it or adds to it. */
export function PartHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="administration-head">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
