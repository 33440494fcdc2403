import { ReloadOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { MomentText } from '../../elements/moment-text';
import { PlainTable } from '../../elements/plain-table';
import { UiLink } from './ui-link';
import type { Temporal } from './workflows-data';

interface Props {
  readonly temporal: Temporal;
  readonly no: string;
  /** Its run has ended before its time: it waits for nothing any more. */
  readonly broken: boolean;
  readonly looking: boolean;
  /** Attempts pass without being recorded: one looks again. */
  readonly onLook: () => void;
}

/** What the workflow has given to be done and waits for: attempts, the last failure, when it is tried again. */
export function PendingWork({ temporal, no, broken, looking, onLook }: Props) {
  const { t } = useTranslation('workflows');
  const { pendingTask, pendingActivities, ui } = temporal;
  return (
    <section aria-label={t('pending')}>
      <header className="workflows-head">
        <h2>{t('pending')}</h2>
        <Button size="small" icon={<ReloadOutlined />} loading={looking} onClick={onLook}>
          {t('look-again')}
        </Button>
        {ui && <UiLink ui={ui} no={no} />}
      </header>
      {pendingTask && (
        <p>
          {t('pending-task', { state: t(`task-${pendingTask.state}`) })}{' '}
          <Attempts attempt={pendingTask.attempt} />
        </p>
      )}
      {pendingActivities.length > 0 && <Activities activities={pendingActivities} />}
      {!pendingTask && pendingActivities.length === 0 && (
        <p>{t(broken ? 'nothing-will-happen' : 'nothing-pending')}</p>
      )}
    </section>
  );
}

function Activities({ activities }: { readonly activities: Temporal['pendingActivities'] }) {
  const { t } = useTranslation('workflows');
  const headings = ['activity', 'activity-state', 'last-failure', 'next-attempt'].map((key) => ({
    key,
    text: t(key),
  }));
  return (
    <PlainTable label={t('activities')} headings={headings}>
      {activities.map(({ type, state, attempt, lastFailure, scheduledAt, nextAttemptAt }, i) => (
        <tr key={i}>
          <td>
            <code>{type}</code>
          </td>
          <td>
            {t(`task-${state}`)} <Attempts attempt={attempt} />
            <div className="second">{scheduledAt && <MomentText at={scheduledAt} />}</div>
          </td>
          <td className="workflow-failure">{lastFailure ?? t('no-failure')}</td>
          <td>{nextAttemptAt && <MomentText at={nextAttemptAt} />}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

/** More than one attempt means trouble. */
function Attempts({ attempt }: { readonly attempt: number }) {
  const { t } = useTranslation('workflows');
  return <Tag color={attempt > 1 ? 'error' : undefined}>{t('attempt', { attempt })}</Tag>;
}
