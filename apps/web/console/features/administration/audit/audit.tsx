import { Button, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { MomentText } from '../../../elements/moment-text';
import { PersonName } from '../../../elements/names';
import { ProblemNote } from '../../../elements/problem-note';
import { Scrolled } from '../../../elements/scrolled';
import { PartHead } from '../part-head';
import { useAuditFilter } from './audit-address';
import { AuditFilters } from './audit-filters';
import { Detail } from './detail';
import { Subject } from './subject';
import { useAudit } from './use-audit';

type Entry = Schemas['AuditEntry'];

/** 审计: who saw and did what, the latest first. */
export default function Audit() {
  const { t } = useTranslation('administration');
  const [filter, narrow] = useAuditFilter();
  const { entries, hasMore, more, loading, error } = useAudit(filter);
  return (
    <>
      <PartHead title={t('part-audit')}>
        <AuditFilters filter={filter} onChange={narrow} />
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
