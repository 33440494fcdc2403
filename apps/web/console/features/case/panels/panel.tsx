import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../elements/capital';

interface PanelProps {
  /** Its heading in the catalogue `case`. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A part of what is known about the case, under its heading. */
export function Panel({ of, children }: PanelProps) {
  const { t } = useTranslation('case');
  return (
    <Card size="small" className="panel" title={<h3>{t(of)}</h3>}>
      {children}
    </Card>
  );
}

interface RowsProps {
  /** Its name in the catalogue `case`. */
  readonly of: string;
  /** Names of the columns in the catalogue `case`. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A small table; the first cell of a row says what the row is about. */
export function Rows({ of, columns, rows }: RowsProps) {
  const { t } = useTranslation('case');
  return (
    <table className="rows" aria-label={t(of)}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {capital(t(column))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
