import { $api, type Schemas } from '../../../../api/client';
import type { StaffRole } from './roles';

export interface PeopleFilter {
  readonly text?: string;
  readonly role?: StaffRole;
  readonly under?: string;
  readonly active: 'true' | 'false';
}

const PAGE = 50;

/** People as filtered, page after page, as far as was asked for. */
export function usePeople(filter: PeopleFilter) {
  const pages = $api.useInfiniteQuery(
    'get',
    '/api/people',
    { params: { query: { ...filter, limit: PAGE } } },
    {
      // An absent one would be sent as 0.
      initialPageParam: null,
      pageParamName: 'after',
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined,
    },
  );
  const people: readonly Schemas['Colleague'][] = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return {
    people: [...people],
    hasMore: pages.hasNextPage,
    more: () => void pages.fetchNextPage(),
    loading: pages.isFetching,
    error: pages.error,
  };
}
