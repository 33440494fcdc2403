import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { $api } from '../../../api/client';

/** The case of one's own queue with the least time left, other than this one; it is fetched before it is gone to. */
export function useNextCase(no: string): string | undefined {
  const queries = useQueryClient();
  const { data } = $api.useQuery('get', '/api/cases', {
    params: { query: { tab: 'mine', sort: 'due', limit: 2 } },
  });
  const next = data?.items.find((one) => one.no !== no)?.no;
  useEffect(() => {
    if (next === undefined) return;
    void queries.prefetchQuery(
      $api.queryOptions('get', '/api/cases/{no}', { params: { path: { no: next } } }),
    );
  }, [queries, next]);
  return next;
}
