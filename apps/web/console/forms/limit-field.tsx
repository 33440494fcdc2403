import { isLimit, parseLimit } from '@domain/calendar/limit';
import { Select, Space, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MomentText } from '../elements/moment-text';
import { WholeNumber } from '../elements/whole-number';
import { useComesTo } from './comes-to';
import { tied, type FieldProps } from './field-props';
import { hintOf, type Hint } from './field-hints';
import { useCommandForm } from './form-context';
import { fieldOf } from './form-value';

const DAYS = ['wd', 'nd'] as const;
const HOURS = ['wh', 'nh', 'wm'] as const;

/** A limit: a number and what it counts, and the moment it comes to by the hall's calendar. */
export function LimitField(props: FieldProps<'limit'>) {
  const { shape, path, value, change } = props;
  const { command, disabled, touch } = useCommandForm();
  const { t } = useTranslation('forms');
  const known = isLimit(value) ? parseLimit(value) : undefined;
  const [unit, setUnit] = useState<string>(known?.unit ?? 'wd');
  const units = shape.days ? DAYS : [...DAYS, ...HOURS];
  const put = (amount: number | null, of: string) => change(amount === null ? undefined : `${amount}${of}`);
  return (
    <Space wrap>
      <WholeNumber
        {...tied(props)}
        value={known?.amount ?? null}
        min={0}
        max={999}
        disabled={disabled}
        onChange={(amount: number | null) => put(amount, unit)}
        onBlur={() => touch(path)}
      />
      <Select
        value={unit}
        disabled={disabled}
        aria-label={t('limit-unit')}
        options={units.map((one) => ({ value: one, label: t(`limit.${one}`) }))}
        onChange={(of: string) => {
          setUnit(of);
          put(known?.amount ?? null, of);
        }}
      />
      {isLimit(value) && <Due limit={value} from={hintOf(command, fieldOf(path)).from} />}
    </Space>
  );
}

function Due({ limit, from }: { readonly limit: string; readonly from: Hint['from'] }) {
  const { subject } = useCommandForm();
  const { t } = useTranslation('forms');
  const addsNothing = from === 'promise' && parseLimit(limit).amount === 0;
  const end = useComesTo(addsNothing ? undefined : limit, from, subject);
  if (addsNothing) return <span role="status">{t('adds-nothing')}</span>;
  if (!end) return null;
  return (
    <Typography.Text type="secondary" role="status">
      {t('comes-to')} <MomentText at={end.due} />
      {end.provisional && ` ${t('provisional')}`}
    </Typography.Text>
  );
}
