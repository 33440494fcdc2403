import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Panel({ title, tools, className, children }: Props) {
  const heading = useId();
  return (
    <section className={`supervision-panel ${className ?? ''}`} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        {tools}
      </header>
      {children}
    </section>
  );
}
