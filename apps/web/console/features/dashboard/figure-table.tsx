import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { textOf } from './cell-text';
import type { Figure } from './figure';

interface Props {
  readonly figure: Figure;
  /** Only for those who read with their ears: the picture is shown. */
  readonly hidden: boolean;
}

/** The same as the picture in rows; the name of a row leads to the cases behind it, and so may a cell. */
export function FigureTable({ figure: { title, columns, rows }, hidden }: Props) {
  const { i18n } = useTranslation();
  return (
    <table className={hidden ? 'figure-unseen' : 'figure-table'}>
      <caption className="figure-unseen">{title}</caption>
      <thead>
        <tr>
          {columns.map(({ name, kind }) => (
            <th key={name} scope="col" data-kind={kind}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [name, ...values], to, parts }, row) => (
          <tr key={row}>
            <th scope="row">
              <Linked to={to} hidden={hidden}>
                {name}
              </Linked>
            </th>
            {values.map((cell, i) => {
              const { kind } = columns[i + 1]!;
              return (
                <td key={i} data-kind={kind}>
                  <Linked to={cell ? parts?.[i + 1] : undefined} hidden={hidden}>
                    {textOf(cell, kind, i18n.language)}
                  </Linked>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LinkedProps {
  readonly to: string | undefined;
  readonly hidden: boolean;
  readonly children: ReactNode;
}

function Linked({ to, hidden, children }: LinkedProps) {
  if (!to) return children;
  return (
    <Link to={to} tabIndex={hidden ? -1 : undefined}>
      {children}
    </Link>
  );
}
