import { useQuery } from '@tanstack/react-query';
import { $api, type Schemas } from '../../../api/client';
import { eventsQuery } from '../../elements/events-query';

export type Case = Schemas['Case'];
export type CaseAt = Schemas['CaseAt'];
export type Obligation = Schemas['Obligation'];
export type CaseEvent = Schemas['Event'];

/** A case with what the reader may do in it now. */
export const useCase = (no: string) => $api.useQuery('get', '/api/cases/{no}', { params: { path: { no } } });

export const useEvents = (no: string) => useQuery(eventsQuery('case', no));
