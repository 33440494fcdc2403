import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '../../../api/client';

export type Supervision = Schemas['Supervision'];
export type Risk = Supervision['atRisk'][number];
export type UnitLoad = Supervision['overdueByUnit'][number];
export type IssuedCard = Schemas['IssuedCard'];

/** What is supervised at and below a place; risks and cards of one unit alone where one is named. */
export const useSupervision = (under: string | undefined, unit: string | undefined) =>
  $api.useQuery(
    'get',
    '/api/supervision',
    { params: { query: { under, unit } } },
    { placeholderData: keepPreviousData },
  );
