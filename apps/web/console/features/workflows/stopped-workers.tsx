import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { MomentText } from '../../elements/moment-text';
import { useWorkers } from './workflows-data';

/** Says that nobody works, since when, what stands still by it, and what to do; nothing while somebody does. */
export function StoppedWorkers() {
  const { t } = useTranslation('workflows');
  const { data } = useWorkers();
  const stopped = data?.items.filter(({ working }) => !working) ?? [];
  return stopped.map(({ queue, lastSeenAt }) => (
    <Alert
      key={queue}
      type="error"
      showIcon
      role="alert"
      title={t(`no-worker-${queue}`)}
      description={
        <>
          {lastSeenAt ? (
            <>
              {t('worker-last-seen')} <MomentText at={lastSeenAt} />{' '}
            </>
          ) : null}
          {t('worker-what-to-do')}
        </>
      }
    />
  ));
}
