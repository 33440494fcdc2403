import { Empty, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../../elements/names';
import { Panel } from './panel';
import { inOrder, shareOf, type Order } from './unit-order';
import type { UnitLoad } from './supervision-data';

interface Props {
  readonly loads: readonly UnitLoad[];
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string | undefined) => void;
}

/** Of the cases that a unit leads, the share that is overdue; never who has the most. A click narrows the lists. */
export function UnitBars({ loads, chosen, onChoose }: Props) {
  const { t } = useTranslation('supervision');
  const [order, setOrder] = useState<Order>('share');
  const tools = (
    <Segmented<Order>
      size="small"
      aria-label={t('order')}
      value={order}
      onChange={setOrder}
      options={[
        { value: 'share', label: t('by-share') },
        { value: 'name', label: t('by-name') },
      ]}
    />
  );
  return (
    <Panel title={t('units')} tools={tools}>
      {loads.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('no-units')} />}
      <ul className="unit-bars">
        {inOrder(loads, order).map((load) => (
          <li key={load.unit}>
            <UnitBar load={load} chosen={load.unit === chosen} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface BarProps {
  readonly load: UnitLoad;
  readonly chosen: boolean;
  readonly onChoose: (unit: string | undefined) => void;
}

function UnitBar({ load, chosen, onChoose }: BarProps) {
  const { t } = useTranslation('supervision');
  const { unit, open, overdue } = load;
  const name = usePlaceName()(unit);
  return (
    <button
      type="button"
      className="unit-bar"
      aria-pressed={chosen}
      title={t('narrow-to', { unit: name })}
      onClick={() => onChoose(chosen ? undefined : unit)}
    >
      <span className="unit-bar-name">{name}</span>
      <span className="unit-bar-numbers">{t('overdue-of-open', { overdue, open })}</span>
      <span className="unit-bar-track" aria-hidden="true">
        <span style={{ width: `${shareOf(load) * 100}%` }} />
      </span>
    </button>
  );
}
