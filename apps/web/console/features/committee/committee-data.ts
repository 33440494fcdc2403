import { useQuery } from '@tanstack/react-query';
import { $api, type Schemas } from '../../../api/client';
import { UNOPENED } from '../../elements/case-queries';
import { eventsQuery } from '../../elements/events-query';

export type Matter = Schemas['Matter'];
export type MatterLine = Schemas['MatterLine'];

/** A matter with what the reader may do in it now. */
export const useMatter = (no: string) =>
  $api.useQuery('get', '/api/matters/{no}', { params: { path: { no } } });

const MOST_LISTED = 200;

/**
 * A case that is attached to a matter, of which a line is shown; undefined to who does not see it. Who sees a matter need
 * not see every case of it, and asks for none that is not theirs.
 */
export function useAttachedCase({ cases }: Pick<Matter, 'cases'>, no: string): Schemas['Case'] | undefined {
  const query = { nos: cases.join(), limit: MOST_LISTED };
  const { data: seen } = $api.useQuery('get', '/api/cases', { params: { query } });
  const enabled = seen?.items.some((one) => one.no === no) ?? false;
  const params = { path: { no }, query: UNOPENED };
  return $api.useQuery('get', '/api/cases/{no}', { params }, { enabled, retry: false }).data;
}

/** The whole log of a matter, the oldest first. */
export const useMatterEvents = (no: string) => useQuery(eventsQuery('matter', no));
