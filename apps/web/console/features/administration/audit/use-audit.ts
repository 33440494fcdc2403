import { $api, type Schemas } from '../../../../api/client';
import type { AuditFilter } from './audit-address';

const PAGE = 50;

/** What was written down, the latest first, as far as was asked for. */
export function useAudit(filter: AuditFilter) {
  const pages = $api.useInfiniteQuery(
    'get',
    '/api/audit',
    { params: { query: { ...filter, limit: PAGE } } },
    {
      // An absent one would be sent as 0.
      initialPageParam: null,
      pageParamName: 'before',
      getNextPageParam: ({ items }: { items: Schemas['AuditEntry'][] }) =>
        items.length < PAGE ? undefined : items.at(-1)?.id,
    },
  );
  return {
    entries: pages.data?.pages.flatMap(({ items }) => items) ?? [],
    hasMore: pages.hasNextPage,
    more: () => void pages.fetchNextPage(),
    loading: pages.isFetching,
    error: pages.error,
  };
}
