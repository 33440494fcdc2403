import { Button, Form, Input, Select, Table, type TableColumnsType } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../../elements/date-picker';
import { useClear } from '../../../elements/use-clear';
import type { Schemas } from '../../../../api/client';
import { MomentText } from '../../../elements/moment-text';
import { PersonName } from '../../../elements/names';
import { ProblemNote } from '../../../elements/problem-note';
import { Scrolled } from '../../../elements/scrolled';
import { PersonSelect } from '../../../forms/person-select';
import { PartHead } from '../part-head';
import { ACTS } from './acts';
import { Detail } from './detail';
import { Subject } from './subject';
import { useAudit, type AuditFilter } from './use-audit';

type Entry = Schemas['AuditEntry'];

/** 审计: who saw and did what, the latest first. */
export default function Audit() {
  const { t } = useTranslation('administration');
  const [filter, setFilter] = useState<AuditFilter>({});
  const { entries, hasMore, more, loading, error } = useAudit(filter);
  return (
    <>
      <PartHead title={t('part-audit')}>
        <Filters onChange={setFilter} />
      </PartHead>
      <ProblemNote error={error} />
      <Scrolled label={t('part-audit')}>
        <Table<Entry>
          rowKey="id"
          size="small"
          aria-label={t('part-audit')}
          columns={useColumns()}
          dataSource={entries}
          loading={loading}
          pagination={false}
        />
      </Scrolled>
      {hasMore && <Button onClick={more}>{t('more')}</Button>}
    </>
  );
}

function Filters({ onChange }: { readonly onChange: (filter: AuditFilter) => void }) {
  const { t } = useTranslation('administration');
  const clear = useClear();
  return (
    <Form<Asked> name="audit" layout="inline" onFinish={(filter) => onChange(filterOf(filter))}>
      <Form.Item name="actor">
        <PersonSelect
          under={undefined}
          region={undefined}
          aria-label={t('audit-actor')}
          placeholder={t('audit-actor')}
        />
      </Form.Item>
      <Form.Item name="subject">
        <Input allowClear={clear} aria-label={t('audit-subject')} placeholder={t('audit-subject-example')} />
      </Form.Item>
      <Form.Item name="act">
        <Select
          allowClear={clear}
          className="administration-choice"
          aria-label={t('audit-act')}
          placeholder={t('audit-act')}
          options={ACTS.map((value) => ({ value, label: t(`act-${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="days">
        <DatePicker.RangePicker
          aria-label={t('audit-days')}
          placeholder={[t('audit-from'), t('audit-to')]}
          allowEmpty={[true, true]}
        />
      </Form.Item>
      <Button htmlType="submit">{t('find')}</Button>
    </Form>
  );
}

type Asked = AuditFilter & { readonly days?: readonly (Dayjs | null)[] | null };

/** What was filled in. A subject copied from the list has the word for its kind before its number. */
function filterOf({ subject, days, ...others }: Asked): AuditFilter {
  const [from, to] = (days ?? []).map((day) => day?.format('YYYY-MM-DD'));
  const asked = { ...others, from, to, subject: subject?.trim().split(/\s+/).at(-1) };
  return Object.fromEntries(Object.entries(asked).filter(([, text]) => text));
}

function useColumns(): TableColumnsType<Entry> {
  const { t } = useTranslation('administration');
  return [
    { title: t('audit-at'), dataIndex: 'at', render: (at: string) => <MomentText at={at} /> },
    { title: t('audit-actor'), dataIndex: 'actor', render: (actor: string) => <PersonName id={actor} /> },
    { title: t('audit-act'), dataIndex: 'act', render: (act: Entry['act']) => t(`act-${act}`) },
    {
      title: t('audit-subject'),
      dataIndex: 'subject',
      render: (subject: string, { subjectName }) => <Subject of={subject} name={subjectName} />,
    },
    { title: t('audit-purpose'), dataIndex: 'purpose' },
    {
      title: t('audit-detail'),
      dataIndex: 'detail',
      render: (detail: Entry['detail']) => <Detail of={detail} />,
    },
  ];
}
