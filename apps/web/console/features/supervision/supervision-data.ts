import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { $api, api, type Schemas } from '../../../api/client';

export type Supervision = Schemas['Supervision'];
export type Risk = Schemas['Risk'];
export type UnitLoad = Supervision['overdueByUnit'][number];
export type IssuedCard = Schemas['IssuedCard'];

/** What is supervised: at and below a place; risks and cards of one unit alone where one is named. */
export interface Supervised {
  readonly under: string | undefined;
  readonly unit: string | undefined;
}

export const useSupervision = ({ under, unit }: Supervised) =>
  $api.useQuery(
    'get',
    '/api/supervision',
    { params: { query: { under, unit } } },
    { placeholderData: keepPreviousData },
  );

const PAGE = 100;

/** What is at risk, page by page, the most urgent first. */
export function useRisks({ under, unit }: Supervised) {
  const query = { under, unit, limit: PAGE };
  return useInfiniteQuery({
    queryKey: ['get', '/api/supervision/risks', { params: { query } }, 'pages'],
    queryFn: async ({ pageParam: after, signal }) =>
      (await api.GET('/api/supervision/risks', { params: { query: { ...query, after } }, signal })).data!,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
