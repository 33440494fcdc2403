import { useParams } from 'react-router';
import { useQueueSearch } from '../features/queue/queue-search';
import { QueueStart } from '../features/queue/queue-start';
import { QueueView } from '../features/queue/queue-view';
import '../features/queue/queue.css';

/** The lists of cases: what is mine, my unit's, unassigned, and what waits for each step. */
export function Component() {
  const { tab } = useParams();
  const filter = useQueueSearch();
  return tab === undefined ? <QueueStart /> : <QueueView filter={filter} />;
}
