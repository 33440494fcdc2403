import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { $api, api, type Schemas } from '../../api/client';

type CaseEvent = Schemas['Event'];

const PAGE = 200;

/** The whole log of a case, the oldest first. Its key is as those of `$api`, so that live updates find it. */
export const eventsQuery = (no: string) =>
  queryOptions({
    queryKey: ['get', '/api/cases/{no}/events', { params: { path: { no } } }],
    queryFn: () => readEvents(no),
  });

/** Fetches all that the page of a case asks for first, before it is gone to. */
export function prefetchCase(queries: QueryClient, no: string): void {
  const params = { path: { no } };
  void queries.prefetchQuery($api.queryOptions('get', '/api/cases/{no}', { params }));
  void queries.prefetchQuery($api.queryOptions('get', '/api/cases/{no}/attachments', { params }));
  void queries.prefetchQuery(eventsQuery(no));
}

async function readEvents(no: string): Promise<CaseEvent[]> {
  const events: CaseEvent[] = [];
  let after: string | undefined;
  do {
    const { data } = await api.GET('/api/cases/{no}/events', {
      params: { path: { no }, query: { limit: PAGE, after } },
    });
    events.push(...(data?.items ?? []));
    after = data?.next ?? undefined;
  } while (after !== undefined);
  return events;
}
