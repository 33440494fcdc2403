import { useQuery } from '@tanstack/react-query';
import { $api, api, type Schemas } from '../../../api/client';

export type Matter = Schemas['Matter'];
export type MatterLine = Schemas['MatterLine'];

/** A matter with what the reader may do in it now. */
export const useMatter = (no: string) =>
  $api.useQuery('get', '/api/matters/{no}', { params: { path: { no } } });

/** A case that is attached to a matter. */
export const useAttachedCase = (no: string) =>
  $api.useQuery('get', '/api/cases/{no}', { params: { path: { no } } }, { retry: false });

/** The whole log of a matter, the oldest first. Its key is as those of `$api`, so that live updates find it. */
export const useMatterEvents = (no: string) =>
  useQuery({
    queryKey: ['get', '/api/matters/{no}/events', { params: { path: { no } } }],
    queryFn: () => readEvents(no),
  });

async function readEvents(no: string): Promise<Schemas['Event'][]> {
  const events: Schemas['Event'][] = [];
  for (let after: string | null | undefined; after !== null;) {
    const { data } = await api.GET('/api/matters/{no}/events', {
      params: { path: { no }, query: { limit: 200, ...(after && { after }) } },
    });
    events.push(...(data?.items ?? []));
    after = data?.next ?? null;
  }
  return events;
}
