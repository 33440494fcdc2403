import { Alert, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../../../api/client';
import { ProblemNote } from '../../../elements/problem-note';
import { WholeNumber } from '../../../elements/whole-number';
import { usePublish } from './use-publish';
import { readNotice } from './notice-lines';
import { PublishButton } from './publish-button';
import { calendarOf } from './year-days';
import { YearPicture } from './year-picture';

interface Notice {
  year: number;
  source: string;
  text: string;
}
interface Props {
  readonly hall: string;
  readonly year: number;
  readonly onClose: () => void;
}

/** Takes in a notice of the State Council, shown as the year it would make before it is sent. */
export function NoticeForm({ hall, year: shown, onClose }: Props) {
  const { t } = useTranslation('calendar');
  const [{ text = '', year = shown + 1 }, setValues] = useState<Partial<Notice>>({});
  const { days, unread } = readNotice(text, {
    ...{ off: true, on: false },
    ...{ [t('mark-holiday')]: true, [t('mark-makeup')]: false },
  });
  const publish = usePublish(
    ({ source }: Notice, once) =>
      api.POST('/api/calendar/notices', { params: once, body: { year, source, days: [...days] } }),
    onClose,
  );
  return (
    <Drawer open size={820} onClose={onClose} title={t('change-notice')}>
      <Form<Notice>
        name="notice"
        layout="vertical"
        initialValues={{ year }}
        onValuesChange={(_, all: Notice) => setValues(all)}
        onFinish={(notice) => publish.mutate(notice)}
      >
        <NoticeFields />
        {unread.length > 0 && (
          <Alert type="error" role="alert" title={t('unread', { lines: unread.join(t('comma')) })} />
        )}
        <ProblemNote error={publish.error} />
        <PublishButton
          days={days}
          disabled={days.length === 0 || unread.length > 0}
          loading={publish.isPending}
          sure={t('notice-effect')}
        />
      </Form>
      <Preview hall={hall} year={year} days={days} />
    </Drawer>
  );
}

function NoticeFields() {
  const { t } = useTranslation('calendar');
  const needed = [{ required: true, message: t('needed') }];
  return (
    <>
      <Form.Item name="year" label={t('year')} rules={needed}>
        <WholeNumber min={2000} max={2100} />
      </Form.Item>
      <Form.Item name="source" label={t('notice-source')} rules={needed}>
        <Input maxLength={200} placeholder={t('notice-source-example')} />
      </Form.Item>
      <Form.Item name="text" label={t('notice-days')} extra={t('notice-days-how')} rules={needed}>
        <Input.TextArea rows={7} placeholder={t('notice-days-example')} />
      </Form.Item>
    </>
  );
}

type Days = ReturnType<typeof readNotice>['days'];

function Preview({
  hall,
  year,
  days,
}: {
  readonly hall: string;
  readonly year: number;
  readonly days: Days;
}) {
  const { t } = useTranslation('calendar');
  const { data } = $api.useQuery('get', '/api/calendar/{year}', {
    params: { path: { year }, query: { hall } },
  });
  if (!data || data.year !== year) return null;
  return (
    <section>
      <h2 className="administration-name">{t('preview')}</h2>
      <YearPicture calendar={calendarOf(data, days.length ? { notice: days } : {})} year={year} />
    </section>
  );
}
