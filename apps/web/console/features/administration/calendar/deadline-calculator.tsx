import { Alert, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentOf, type Moment } from '@domain/calendar/moment';
import { MomentPicker } from '../../../elements/moment-picker';
import { $api, type Schemas } from '../../../../api/client';
import { formatMoment, MomentText } from '../../../elements/moment-text';
import { ProblemNote } from '../../../elements/problem-note';
import { useDayName } from '../../../elements/day-names';
import { WholeNumber } from '../../../elements/whole-number';

const UNITS = ['wd', 'nd', 'wh', 'wm', 'nh'] as const;

interface Asked {
  readonly start: Moment;
  readonly amount: number;
  readonly unit: (typeof UNITS)[number];
}

/** Counts a limit in a hall, and shows each day counted or skipped. */
export function DeadlineCalculator({ hall }: { readonly hall: string }) {
  const [asked, setAsked] = useState<Asked>(() => ({ start: momentOf(Date.now()), amount: 3, unit: 'wd' }));
  const { start, amount, unit } = asked;
  const query = { hall, start, limit: `${amount}${unit}` };
  const { data, error } = $api.useQuery(
    'get',
    '/api/calendar/deadline',
    { params: { query } },
    { retry: false },
  );
  return (
    <>
      <Form<Asked>
        name="deadline"
        layout="vertical"
        initialValues={asked}
        onValuesChange={(_, all) => setAsked({ ...all, amount: all.amount ?? 0 })}
      >
        <AskedFields />
      </Form>
      <ProblemNote error={error} />
      {data && <Calculated calculated={data} />}
    </>
  );
}

function AskedFields() {
  const { t } = useTranslation('calendar');
  return (
    <>
      <Form.Item name="start" label={t('start')}>
        <MomentPicker allowClear={false} />
      </Form.Item>
      <div className="administration-two">
        <Form.Item name="amount" label={t('limit')}>
          <WholeNumber className="administration-full" min={0} max={9999} />
        </Form.Item>
        <Form.Item name="unit" label={t('limit-unit')}>
          <Select options={UNITS.map((value) => ({ value, label: t(`unit-${value}`) }))} />
        </Form.Item>
      </div>
    </>
  );
}

function Calculated({
  calculated: { due, provisional, days },
}: {
  readonly calculated: Schemas['Calculated'];
}) {
  const { t, i18n } = useTranslation('calendar');
  const nameOf = useDayName();
  return (
    <div role="status">
      <Alert
        type={provisional ? 'warning' : 'success'}
        title={
          <>
            {t('due')} <MomentText at={due} />
          </>
        }
        description={provisional ? t('due-provisional') : undefined}
      />
      <ol className="year-counted" aria-label={t('counted-days')}>
        {days.map(({ date, counted, because, name }, i) => (
          <li key={`${date} ${i}`} className={counted === null ? undefined : 'is-counted'}>
            {formatMoment(`${date}T00:00+08:00`, i18n.language, false)}{' '}
            {counted === null ? nameOf(name) || t(`because-${because}`) : t('counted', { number: counted })}
          </li>
        ))}
      </ol>
    </div>
  );
}
