import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column } from './columns';
import type { Line } from './line-order';
import { QueueHead } from './queue-head';
import { QueueRow, rowId } from './queue-row';
import type { QueueSearch } from './queue-search';
import type { Presences } from './use-presences';
import type { Selection } from './use-selection';
import type { RowWindow } from './use-window';

export const ROW_HEIGHT = 48;
/** What stays on top: the names of the columns and their filters. */
export const HEAD_HEIGHT = 76;
const CHECK_WIDTH = 36;
/** A column without a width of its own gets no less than this. */
const WIDE = 180;

export interface ListProps {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly drawn: RowWindow['drawn'];
  readonly attach: RowWindow['attach'];
  readonly onScroll: RowWindow['onScroll'];
  readonly active: number;
  readonly fresh: ReadonlyMap<string, number>;
  readonly presences: Presences;
  /** Undefined for those who have nothing to do with several cases at once. */
  readonly selection: Selection | undefined;
  readonly busy: boolean;
}

interface Props extends ListProps {
  readonly columns: readonly Column[];
  readonly filter: QueueSearch;
  /** How many there are in all; undefined while that is not known. */
  readonly rows: number | undefined;
}

/** The list as a grid: only the rows in sight are drawn, however many there are. */
export function QueueTable(props: Props) {
  const { columns, filter, rows, label, lines, active, selection, busy, attach, onScroll } = props;
  const { t } = useTranslation('queue');
  const minWidth = columns.reduce((sum, { width }) => sum + (width ?? WIDE), selection ? CHECK_WIDTH : 0);
  const activeLine = lines[active];
  return (
    <div className="queue-frame" ref={attach} onScroll={onScroll}>
      <table
        role="grid"
        className="queue-table"
        tabIndex={0}
        aria-label={label}
        aria-busy={busy}
        aria-rowcount={rows === undefined ? -1 : rows + 2}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={activeLine && rowId(activeLine.no)}
        style={{ minWidth }}
      >
        <colgroup>
          {selection && <col style={{ width: CHECK_WIDTH }} />}
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <QueueHead columns={columns} filter={filter} lines={lines} selection={selection} />
        <Rows {...props} />
      </table>
      {!busy && lines.length === 0 && <Empty className="queue-empty" description={t('empty')} />}
    </div>
  );
}

function Rows({ lines, columns, drawn, active, fresh, presences, selection }: Props) {
  const { start, end } = drawn;
  return (
    <tbody>
      <Gap rows={Math.min(start, lines.length)} />
      {lines.slice(start, end).map((line, i) => (
        <QueueRow
          key={line.no}
          line={line}
          index={start + i}
          columns={columns}
          active={start + i === active}
          fresh={fresh.has(line.no)}
          others={presences.get(line.no)}
          chosen={selection?.chosen.has(line.no)}
          onToggle={selection?.toggle}
        />
      ))}
      <Gap rows={lines.length - Math.min(end, lines.length)} />
    </tbody>
  );
}

/** The room of the rows that are not drawn. */
const Gap = ({ rows }: { readonly rows: number }) =>
  rows > 0 ? <tr aria-hidden="true" style={{ height: rows * ROW_HEIGHT }} /> : null;
