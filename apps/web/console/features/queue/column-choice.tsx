import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useMemo, useState, type DragEvent, type HTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { ALWAYS, moved, shownOf, toggled } from './column-order';
import { COLUMNS, FIRST_COLUMNS, type Column } from './columns';
import { usePreference } from './preferences';

const KEYS = COLUMNS.map(({ key }) => key);

/** The columns that the person has chosen, in their order. */
export function useColumns(): readonly Column[] {
  const { value } = usePreference('queue.columns');
  return useMemo(() => {
    const shown = shownOf(value ?? FIRST_COLUMNS, KEYS);
    return shown.flatMap((key) => COLUMNS.find((column) => column.key === key) ?? []);
  }, [value]);
}

/** Which columns are shown, and in which order; kept for the person. */
export function ColumnChoice() {
  const { t } = useTranslation('queue');
  const { shown, choose } = useChoice();
  const dragging = useDragging((key, to) => choose(moved(shown, key, to)));
  const hidden = KEYS.filter((key) => !shown.includes(key));
  const boxes = (
    <div className="queue-columns">
      <ul>
        {[...shown, ...hidden].map((key, i) => (
          <Row
            key={key}
            {...{ column: key, shown, choose }}
            dragging={i < shown.length ? dragging(key, i) : undefined}
          />
        ))}
      </ul>
      <Button size="small" onClick={() => choose(FIRST_COLUMNS)}>
        {t('columns-first')}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" title={t('columns')} content={boxes}>
      <Button icon={<SettingOutlined />}>{t('columns')}</Button>
    </Popover>
  );
}

/** What is chosen, at once: the next key may come before the last choice is kept. */
function useChoice() {
  const { value, choose: keep, error } = usePreference('queue.columns');
  const [chosen, setChosen] = useState<readonly string[]>();
  const shown = shownOf((error ? undefined : chosen) ?? value ?? FIRST_COLUMNS, KEYS);
  const choose = (next: readonly string[]) => {
    setChosen(next);
    keep(next);
  };
  return { shown, choose };
}

interface RowProps {
  readonly column: string;
  readonly shown: readonly string[];
  readonly choose: (next: readonly string[]) => void;
  /** Of a column that is shown. */
  readonly dragging: HTMLAttributes<HTMLLIElement> | undefined;
}

function Row({ column, shown, choose, dragging }: RowProps) {
  const { t } = useTranslation('queue');
  return (
    <li {...dragging}>
      {dragging && <HolderOutlined aria-hidden />}
      <Checkbox
        checked={dragging !== undefined}
        disabled={ALWAYS.includes(column)}
        onChange={() => choose(toggled(shown, column))}
      >
        {t(`column-${column}`)}
      </Checkbox>
      {dragging && <Arrows {...{ column, shown, choose }} />}
    </li>
  );
}

/** Moves a column without a mouse. The arrow of one that cannot go further keeps the focus, and does nothing. */
function Arrows({ column, shown, choose }: Omit<RowProps, 'dragging'>) {
  const { t } = useTranslation('queue');
  const at = shown.indexOf(column);
  const arrow = (words: string, to: number) => {
    const possible = to >= 0 && to < shown.length;
    return {
      ...({ type: 'text', size: 'small' } as const),
      'aria-label': t(words, { column: t(`column-${column}`) }),
      'aria-disabled': !possible,
      onClick: () => possible && choose(moved(shown, column, to)),
    };
  };
  return (
    <>
      <Button icon={<ArrowUpOutlined />} {...arrow('column-forward', at - 1)} />
      <Button icon={<ArrowDownOutlined />} {...arrow('column-back', at + 1)} />
    </>
  );
}

/** Rows that are dragged to another's place. */
function useDragging(move: (key: string, to: number) => void) {
  const [dragged, drag] = useState<string>();
  const [over, setOver] = useState<number>();
  return (key: string, i: number): HTMLAttributes<HTMLLIElement> => ({
    draggable: true,
    className: dragged !== undefined && over === i ? 'is-over' : undefined,
    onDragStart: () => drag(key),
    onDragEnd: () => drag(undefined),
    onDragOver: (event: DragEvent) => {
      if (dragged === undefined) return;
      event.preventDefault();
      setOver(i);
    },
    onDrop: () => {
      if (dragged !== undefined) move(dragged, i);
      drag(undefined);
    },
  });
}
