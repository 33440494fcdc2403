import { Button, Form, Input, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { MomentText } from '../../../elements/moment-text';
import { PersonName } from '../../../elements/names';
import { ProblemNote } from '../../../elements/problem-note';
import { Scrolled } from '../../../elements/scrolled';
import { PartHead } from '../part-head';
import { ACTS } from './acts';
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
  return (
    <Form<AuditFilter>
      name="audit"
      layout="inline"
      onFinish={(filter) => onChange(Object.fromEntries(Object.entries(filter).filter(([, text]) => text)))}
    >
      <Form.Item name="actor">
        <Input allowClear aria-label={t('audit-actor')} placeholder={t('audit-actor')} />
      </Form.Item>
      <Form.Item name="subject">
        <Input allowClear aria-label={t('audit-subject')} placeholder={t('audit-subject-example')} />
      </Form.Item>
      <Form.Item name="act">
        <Select
          allowClear
          className="administration-choice"
          aria-label={t('audit-act')}
          placeholder={t('audit-act')}
          options={ACTS.map((value) => ({ value, label: t(`act-${value}`) }))}
        />
      </Form.Item>
      <Button htmlType="submit">{t('find')}</Button>
    </Form>
  );
}

function useColumns(): TableColumnsType<Entry> {
  const { t, i18n } = useTranslation('administration');
  const nameOf = (act: string) =>
    i18n.exists(`act-${act}`, { ns: 'administration' }) ? t(`act-${act}`) : act;
  return [
    { title: t('audit-at'), dataIndex: 'at', render: (at: string) => <MomentText at={at} /> },
    { title: t('audit-actor'), dataIndex: 'actor', render: (actor: string) => <PersonName id={actor} /> },
    { title: t('audit-act'), dataIndex: 'act', render: nameOf },
    { title: t('audit-subject'), dataIndex: 'subject' },
    { title: t('audit-purpose'), dataIndex: 'purpose' },
    {
      title: t('audit-detail'),
      dataIndex: 'detail',
      render: (detail: object) => Object.keys(detail).length > 0 && <code>{JSON.stringify(detail)}</code>,
    },
  ];
}
