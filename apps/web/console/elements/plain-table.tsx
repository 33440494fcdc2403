import type { ReactNode } from 'react';

export interface Heading {
  readonly key: string;
  readonly text: string;
  /** Left out where the screen is narrow. */
  readonly wideOnly?: boolean;
}

interface Props {
  /** What it is a table of, for those who do not see what stands above it. */
  readonly label: string;
  readonly headings: readonly Heading[];
  readonly busy?: boolean;
  /** Rows of cells in the order of the headings. */
  readonly children: ReactNode;
}

/** A table to read, that scrolls sideways where it is too wide. Cells of `wideOnly` headings have the class `wide-only`. */
export function PlainTable({ label, headings, busy, children }: Props) {
  return (
    <div className="plain-table-frame">
      <table className="plain-table" aria-label={label} aria-busy={busy}>
        <thead>
          <tr>
            {headings.map(({ key, text, wideOnly }) => (
              <th key={key} scope="col" className={wideOnly ? 'wide-only' : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
