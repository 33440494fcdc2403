import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../use-words';

let first = true;

/** A page with its heading. Coming from another page, the reading goes on at the heading. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useWords('pages');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
