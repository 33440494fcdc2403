import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isTab, useQueueSearch } from '../features/queue/queue-search';
import { QueueStart } from '../features/queue/queue-start';
import { QueueView } from '../features/queue/queue-view';
import '../features/queue/queue.css';
import { WayBack } from '../shell/lost';

/** The lists of cases: what is mine, my unit's, unassigned, and what waits for each step. */
export function Component() {
  const { tab } = useParams();
  const filter = useQueueSearch();
  const { t } = useTranslation('queue');
  if (tab === undefined) return <QueueStart />;
  return isTab(tab) ? <QueueView filter={filter} /> : <WayBack title={t('no-such-list')} />;
}
