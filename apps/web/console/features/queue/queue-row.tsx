import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Column } from './columns';
import type { Line } from './line-order';
import { Others } from './others';
import type { Other } from './use-presences';
import { canBeChosen } from './use-selection';

export const rowId = (no: string): string => `queue-row-${no}`;

interface Props {
  readonly line: Line;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly active: boolean;
  /** It has changed just now. */
  readonly fresh: boolean;
  readonly others: readonly Other[] | undefined;
  readonly chosen: boolean | undefined;
  readonly onToggle: ((line: Line) => void) | undefined;
}

/** The two rows of the head come first. */
const ROWS_BEFORE = 3;
/** Where a click is meant for something else than the row. */
const CONTROLS = 'a, button, input, label';

/** A case in the list. */
export const QueueRow = memo(function QueueRow(props: Props) {
  const { line, index, columns, active, fresh, others, chosen, onToggle } = props;
  const navigate = useNavigate();
  const open = ({ target }: MouseEvent) => {
    if (!(target as Element).closest(CONTROLS)) void navigate(`/cases/${line.no}`);
  };
  return (
    // The keyboard opens it from the grid; the number in it is a link.
    <tr
      id={rowId(line.no)}
      aria-rowindex={index + ROWS_BEFORE}
      aria-selected={onToggle && !!chosen}
      className={['queue-row', active && 'is-active', fresh && 'is-fresh'].filter(Boolean).join(' ')}
      onClick={open}
    >
      {onToggle && (
        <td>
          <Choice line={line} chosen={!!chosen} onToggle={onToggle} />
        </td>
      )}
      {columns.map(({ key, cell }) => (
        <td key={key}>
          {cell(line)}
          {key === 'no' && <Others others={others} />}
        </td>
      ))}
    </tr>
  );
});

interface ChoiceProps {
  readonly line: Line;
  readonly chosen: boolean;
  readonly onToggle: (line: Line) => void;
}

/** Selects the case for what is done to several at once. A plain box: many rows come while scrolling. */
export function Choice({ line, chosen, onToggle }: ChoiceProps) {
  const { t } = useTranslation('queue');
  const can = chosen || canBeChosen(line);
  return (
    <input
      type="checkbox"
      className="queue-choice"
      aria-label={t('select', { no: line.no })}
      title={can ? undefined : t('not-to-be-assigned')}
      disabled={!can}
      checked={chosen}
      onChange={() => onToggle(line)}
    />
  );
}
