import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { $api, api, type Schemas } from '../../../api/client';
import type { paths } from '../../../api/schema';

export type RunningLine = Schemas['RunningLine'];
export type WorkflowView = Schemas['WorkflowView'];
export type Temporal = NonNullable<WorkflowView['temporal']>;
type Query = NonNullable<paths['/api/workflows']['get']['parameters']['query']>;

const PAGE = 50;
/** How often one looks again while something is pending: attempts, and the end of the last one, are no events. */
const LOOK_AGAIN_MS = 2_000;
/** That a run is ended from outside, or a worker stops, is no event either. */
const LOOK_FOR_ENDS_MS = 15_000;

/** What the list is narrowed to. */
export interface Search {
  readonly text?: string;
  readonly state?: RunningLine['state'];
}

/** Workflows, page by page; failed ones first, then those that wake first. */
export function useRunning({ text, state }: Search) {
  const query: Query = { text, state, limit: PAGE };
  return useInfiniteQuery({
    queryKey: ['get', '/api/workflows', { params: { query } }, 'pages'],
    queryFn: async ({ pageParam: after, signal }) =>
      (await api.GET('/api/workflows', { params: { query: { ...query, after } }, signal })).data!,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_FOR_ENDS_MS,
  });
}

/** Whether workers ask for work; that they stop is no event. */
export const useWorkers = () =>
  $api.useQuery('get', '/api/workflows/workers', {}, { refetchInterval: LOOK_FOR_ENDS_MS });

/** What Temporal, the workflow itself and the ledger say of a case or matter. */
export function useWorkflow({ entity, no }: RunningLine) {
  const asked = { params: { path: { no } } };
  const ofCase = $api.useQuery('get', '/api/cases/{no}/workflow', asked, {
    enabled: entity === 'case',
    refetchInterval: ({ state }) => lookAgain(state.data),
  });
  const ofMatter = $api.useQuery('get', '/api/matters/{no}/workflow', asked, {
    enabled: entity === 'matter',
    refetchInterval: ({ state }) => lookAgain(state.data),
  });
  return entity === 'case' ? ofCase : ofMatter;
}

function lookAgain(seen: WorkflowView | undefined): number {
  const { pendingTask, pendingActivities } = seen?.temporal ?? {};
  return pendingTask || pendingActivities?.length ? LOOK_AGAIN_MS : LOOK_FOR_ENDS_MS;
}
