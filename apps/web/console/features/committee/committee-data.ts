import { useQuery } from '@tanstack/react-query';
import { $api, api, type Schemas } from '../../../api/client';
import { eventsQuery } from '../../elements/events-query';

export type Matter = Schemas['Matter'];
export type AttachedCase = Schemas['AttachedCase'];
export type MatterLine = Schemas['MatterLine'];

/** A matter with what the reader may do in it now. */
export const useMatter = (no: string) =>
  $api.useQuery('get', '/api/matters/{no}', { params: { path: { no } } });

/** The cases attached to a matter: asked anew like a list, since it is they that change and not the matter. */
export const useAttachedCases = (no: string) =>
  useQuery({
    queryKey: ['attached-cases', no],
    queryFn: async () =>
      (await api.GET('/api/matters/{no}/cases', { params: { path: { no } } })).data?.items ?? [],
  });

/** The case that called a matter: its number, and once it is known what it is about. */
export function useCaller(matter: string): Partial<AttachedCase> & { readonly no: string } {
  const { data } = useAttachedCases(matter);
  // A matter is called by the number of its case.
  const no = matter.slice(0, matter.lastIndexOf('.'));
  return data?.find((one) => one.no === no) ?? { no };
}

/** The whole log of a matter, the oldest first. */
export const useMatterEvents = (no: string) => useQuery(eventsQuery('matter', no));
