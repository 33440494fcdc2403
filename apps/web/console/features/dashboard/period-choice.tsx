import { Segmented } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '@domain/calendar/moment';
import { RangePicker } from '../../elements/date-picker';
import { periodOf, PRESETS, type Period, type Preset } from './view';

interface Props {
  readonly period: Period;
  /** What it is compared with, once that is known. */
  readonly before: Period | undefined;
  readonly today: LocalDate;
  readonly onChange: (period: Period) => void;
}

const DAY = 'YYYY-MM-DD';

/** Of which time: one of the usual ones, or any days; and which days before it is compared with. */
export function PeriodChoice({ period, before, today, onChange }: Props) {
  const { t, i18n } = useTranslation('dashboard');
  const { from, to } = period;
  const preset = PRESETS.find((one) => {
    const usual = periodOf(one, today);
    return usual.from === from && usual.to === to;
  });
  const days = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div className="period">
      <Segmented<Preset | ''>
        aria-label={t('period')}
        value={preset ?? ''}
        options={PRESETS.map((value) => ({ value, label: t(`period-${value}`) }))}
        onChange={(chosen) => chosen && onChange(periodOf(chosen, today))}
      />
      <RangePicker
        aria-label={t('period-days')}
        allowClear={false}
        value={[dayjs(from, DAY), dayjs(to, DAY)]}
        maxDate={dayjs(today, DAY)}
        onChange={(range) => {
          const [first, last] = range ?? [];
          if (first && last) onChange({ from: first.format(DAY), to: last.format(DAY) });
        }}
      />
      {before && (
        <span className="period-before">
          {t('compared-with', { days: days.formatRange(Date.parse(before.from), Date.parse(before.to)) })}
        </span>
      )}
    </div>
  );
}
