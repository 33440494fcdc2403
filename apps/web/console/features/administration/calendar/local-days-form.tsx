import { Drawer, Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RangePicker } from '../../../elements/date-picker';
import { $api, api } from '../../../../api/client';
import { addDays, yearOf } from '@domain/calendar/moment';
import { ProblemNote } from '../../../elements/problem-note';
import { usePlaceName } from '../../../elements/names';
import { PublishButton } from './publish-button';
import { usePublish } from './use-publish';
import { calendarOf } from './year-days';
import { YearPicture } from './year-picture';

type What = 'off' | 'on' | 'withdraw';
interface LocalDays {
  span: [Dayjs, Dayjs];
  what: What;
  name: string;
  reference: string;
}
type Day = { date: string; off: boolean | null; name: string; reference: string };

/** Sets or withdraws days of one hall, shown as the year they would make before they are sent. */
export function LocalDaysForm({ hall, onClose }: { readonly hall: string; readonly onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const nameOf = usePlaceName();
  const [values, setValues] = useState<Partial<LocalDays>>({});
  const days = daysOf(values);
  const set = usePublish(
    (filled: LocalDays, once) =>
      api.POST('/api/calendar/local-days', { params: once, body: { hall, days: daysOf(filled) } }),
    onClose,
  );
  return (
    <Drawer open size={820} onClose={onClose} title={t('local-of', { hall: nameOf(hall) })}>
      <Form<LocalDays>
        name="local-days"
        layout="vertical"
        initialValues={{ what: 'off' }}
        onValuesChange={(_, all: LocalDays) => setValues(all)}
        onFinish={(filled) => set.mutate(filled)}
      >
        <LocalFields />
        <ProblemNote error={set.error} />
        <PublishButton
          days={days}
          hall={hall}
          disabled={days.length === 0}
          loading={set.isPending}
          sure={t('local-effect')}
        />
      </Form>
      {days.length > 0 && <Preview hall={hall} days={days} />}
    </Drawer>
  );
}

function LocalFields() {
  const { t } = useTranslation('calendar');
  const needed = [{ required: true, message: t('needed') }];
  return (
    <>
      <Form.Item name="span" label={t('span')} rules={needed}>
        <RangePicker />
      </Form.Item>
      <Form.Item name="what" label={t('what')} rules={needed}>
        <Radio.Group
          options={(['off', 'on', 'withdraw'] as const).map((value) => ({
            value,
            label: t(`what-${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="name" label={t('day-name')} rules={needed}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="reference" label={t('reference')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}

/** No more are taken at once. */
const MOST = 60;

function daysOf({ span, what, name = '', reference = '' }: Partial<LocalDays>): Day[] {
  if (!span || !what) return [];
  const [from, to] = span.map((day) => day.format('YYYY-MM-DD')) as [string, string];
  const days: Day[] = [];
  for (let date = from; date <= to && days.length < MOST; date = addDays(date, 1)) {
    days.push({ date, off: what === 'withdraw' ? null : what === 'off', name, reference });
  }
  return days;
}

function Preview({ hall, days }: { readonly hall: string; readonly days: readonly Day[] }) {
  const { t } = useTranslation('calendar');
  const year = yearOf(days[0]!.date);
  const { data } = $api.useQuery('get', '/api/calendar/{year}', {
    params: { path: { year }, query: { hall } },
  });
  if (!data) return null;
  const withdrawn = new Set(days.filter(({ off }) => off === null).map(({ date }) => date));
  const local = data.local.filter(({ date }) => !withdrawn.has(date));
  const set = days.flatMap(({ off, ...day }) => (off === null ? [] : [{ ...day, off }]));
  return (
    <section>
      <h2 className="administration-name">{t('preview')}</h2>
      <YearPicture calendar={calendarOf({ ...data, local }, { local: set })} year={year} />
    </section>
  );
}
