import { Navigate } from 'react-router';
import { Loading } from '../../elements/loading';
import { usePreference } from './preferences';
import { addressOf } from './queue-search';

/** Where the lists begin: with the search that the person prefers, else with what is theirs. */
export function QueueStart() {
  const { value: saved, ready } = usePreference('queue.searches');
  if (!ready) return <Loading />;
  const preferred = saved?.find(({ isDefault }) => isDefault);
  return <Navigate to={addressOf(preferred?.tab ?? 'mine', preferred?.search ?? {})} replace />;
}
