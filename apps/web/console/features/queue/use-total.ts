import { $api } from '../../../api/client';
import { COUNTED, useCounting } from '../../shell/counting';
import type { QueueSearch } from './queue-search';

/** How many cases a list holds in all, asked once it has turned out to be longer than a page; undefined until then. */
export function useTotal({ narrowing }: QueueSearch, isLong: boolean): number | undefined {
  const { data, refetch } = $api.useQuery(
    'get',
    '/api/cases/total',
    { params: { query: narrowing } },
    { enabled: isLong, meta: COUNTED },
  );
  useCounting(refetch, isLong);
  return isLong ? data?.total : undefined;
}
