import { SortAscendingOutlined, SortDescendingOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './columns';
import type { Line } from './line-order';
import type { Order, QueueSearch } from './queue-search';
import { canBeChosen, type Selection } from './use-selection';

export interface HeadProps {
  readonly columns: readonly Column[];
  readonly filter: QueueSearch;
  readonly lines: readonly Line[];
  readonly selection: Selection | undefined;
}

/** The names of the columns, and a filter under each. */
export const QueueHead = memo(function QueueHead(props: HeadProps) {
  return (
    <thead>
      <Names {...props} />
      <Filters {...props} />
    </thead>
  );
});

function Names({ columns, filter, lines, selection }: HeadProps) {
  const { t } = useTranslation('queue');
  const choosable = lines.filter(canBeChosen);
  const all = choosable.length > 0 && choosable.every(({ no }) => selection?.chosen.has(no));
  return (
    <tr aria-rowindex={1}>
      {selection && (
        <th scope="col">
          <Checkbox
            aria-label={t('select-all')}
            checked={all}
            disabled={choosable.length === 0}
            indeterminate={!all && selection.chosen.size > 0}
            onChange={selection.toggleAll}
          />
        </th>
      )}
      {columns.map(({ key, order }) => (
        <th key={key} scope="col" aria-sort={order && sortOf(order, filter.order)}>
          {t(`column-${key}`)}
          {order && <SortButton order={order} filter={filter} column={t(`column-${key}`)} />}
        </th>
      ))}
    </tr>
  );
}

const sortOf = (order: Order, chosen: Order) =>
  order !== chosen ? 'none' : order === 'due' ? 'ascending' : 'descending';

interface SortProps {
  readonly order: Order;
  readonly filter: QueueSearch;
  readonly column: string;
}

/** Sorts by a column: the fewest days left first, or the newest first. */
function SortButton({ order, filter, column }: SortProps) {
  const { t } = useTranslation('queue');
  return (
    <Button
      type={order === filter.order ? 'link' : 'text'}
      size="small"
      className="queue-sort"
      aria-label={t('sort-by', { column })}
      title={t('sort-by', { column })}
      icon={order === 'due' ? <SortAscendingOutlined /> : <SortDescendingOutlined />}
      onClick={() => filter.narrow({ sort: order })}
    />
  );
}

function Filters({ columns, filter, lines, selection }: HeadProps) {
  const { t } = useTranslation('queue');
  const { search, narrow } = filter;
  // The name of an applicant by whom is filtered is read from the lines: it stands nowhere in the address.
  const shown = useMemo(
    () => lines.find(({ applicant }) => applicant.id === search.applicant)?.applicant.name,
    [lines, search.applicant],
  );
  return (
    <tr aria-rowindex={2} className="queue-filters">
      {selection && <td />}
      {columns.map(({ key, filter: Filter }) => (
        <td key={key}>
          {Filter && (
            <Filter
              label={t('filter-by', { column: t(`column-${key}`) })}
              search={search}
              narrow={narrow}
              shown={shown}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
