import type { QueryClient } from '@tanstack/react-query';
import { $api } from '../../api/client';
import { eventsQuery } from './events-query';

/** Fetches all that the page of a case asks for first, before it is gone to. */
export function prefetchCase(queries: QueryClient, no: string): void {
  const params = { path: { no } };
  void queries.prefetchQuery($api.queryOptions('get', '/api/cases/{no}', { params }));
  void queries.prefetchQuery($api.queryOptions('get', '/api/cases/{no}/attachments', { params }));
  void queries.prefetchQuery(eventsQuery('case', no));
}
