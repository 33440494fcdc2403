import { Navigate } from 'react-router';
import { addressOf, TABS } from '../../elements/case-list';
import { Loading } from '../../elements/loading';
import { usePreference } from './preferences';

import { useCounts } from './queue-tabs';

/** Where the lists begin: with the search that the person prefers, else with what is theirs, else with the first that holds something. */
export function QueueStart() {
  const { value: saved, ready } = usePreference('queue.searches');
  const { data: counts, isPending } = useCounts();
  const preferred = saved?.find(({ isDefault }) => isDefault);
  if (!ready || (!preferred && isPending)) return <Loading />;
  const holding = counts && TABS.find((tab) => tab !== 'all' && counts[tab] > 0);
  return <Navigate to={addressOf(preferred?.tab ?? holding ?? 'mine', preferred?.search ?? {})} replace />;
}
