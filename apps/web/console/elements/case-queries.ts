import type { QueryClient } from '@tanstack/react-query';
import { $api, api } from '../../api/client';
import { UNOPENED, unopenedEventsQuery } from './events-query';

/** Fetches all that the page of a case asks for first, before it is gone to. */
export function prefetchCase(queries: QueryClient, no: string): void {
  void prefetchUnopened(queries, no);
  void prefetchFiles(queries, no);
  void queries.prefetchQuery(unopenedEventsQuery(no));
}

/**
 * Fetches a case that nobody has opened yet. It counts as old at once: the page that shows it asks once more while it is
 * there already, and so leaves in the audit that it was opened.
 */
async function prefetchUnopened(queries: QueryClient, no: string): Promise<void> {
  const { queryKey } = $api.queryOptions('get', '/api/cases/{no}', { params: { path: { no } } });
  await queries.prefetchQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const params = { path: { no }, query: UNOPENED } as const;
      return (await api.GET('/api/cases/{no}', { params, signal })).data;
    },
  });
  await queries.invalidateQueries({ queryKey, exact: true });
}

function prefetchFiles(queries: QueryClient, no: string): Promise<void> {
  const { queryKey } = $api.queryOptions('get', '/api/cases/{no}/attachments', { params: { path: { no } } });
  return queries.prefetchQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const params = { path: { no }, query: UNOPENED } as const;
      return (await api.GET('/api/cases/{no}/attachments', { params, signal })).data;
    },
  });
}
