import { useQuery } from '@tanstack/react-query';
import { $api, type Schemas } from '../../../api/client';
import { UNOPENED } from '../../elements/case-queries';
import { eventsQuery } from '../../elements/events-query';

export type Matter = Schemas['Matter'];
export type MatterLine = Schemas['MatterLine'];

/** A matter with what the reader may do in it now. */
export const useMatter = (no: string) =>
  $api.useQuery('get', '/api/matters/{no}', { params: { path: { no } } });

/** A case that is attached to a matter, of which a line is shown. */
export const useAttachedCase = (no: string) =>
  $api.useQuery('get', '/api/cases/{no}', { params: { path: { no }, query: UNOPENED } }, { retry: false });

/** The whole log of a matter, the oldest first. */
export const useMatterEvents = (no: string) => useQuery(eventsQuery('matter', no));
