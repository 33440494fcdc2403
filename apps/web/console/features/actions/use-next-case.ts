import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { $api } from '../../../api/client';
import { prefetchCase } from '../../elements/case-queries';

/**
 * The case of one's own queue with the least time left, other than this one. It is sought while a form is open, and
 * once more after a decision; all of it is fetched before it is gone to.
 */
export function useNextCase(
  no: string,
  { isDeciding, hasDecided }: { readonly isDeciding: boolean; readonly hasDecided: boolean },
): string | undefined {
  const queries = useQueryClient();
  const { data, refetch } = $api.useQuery(
    'get',
    '/api/cases',
    { params: { query: { tab: 'mine', sort: 'due', limit: 2 } } },
    // Whatever happens elsewhere meanwhile is of no concern here: it is asked anew when it counts.
    { enabled: isDeciding || hasDecided, meta: { live: 'own' } },
  );
  useEffect(() => {
    if (hasDecided) void refetch();
  }, [hasDecided, refetch]);
  const next = data?.items.find((one) => one.no !== no)?.no;
  useEffect(() => {
    if (next !== undefined) prefetchCase(queries, next);
  }, [queries, next]);
  return next;
}
