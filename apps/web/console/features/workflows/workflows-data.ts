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

/** What the list is narrowed to. */
export interface Search {
  readonly text?: string;
  readonly state?: RunningLine['state'];
}

/** Running workflows, page by page; failed ones first, then those that wake first. */
export function useRunning({ text, state }: Search) {
  const query: Query = { text, state, limit: PAGE };
  return useInfiniteQuery({
    queryKey: ['get', '/api/workflows', { params: { query } }, 'pages'],
    queryFn: async ({ pageParam: after, signal }) =>
      (await api.GET('/api/workflows', { params: { query: { ...query, after } }, signal })).data!,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** What Temporal, the workflow itself and the ledger say of a case or matter; asked by who may see it only. */
export function useWorkflow({ entity, no, title }: RunningLine) {
  const asked = { params: { path: { no } } };
  const isSeen = title !== null;
  const ofCase = $api.useQuery('get', '/api/cases/{no}/workflow', asked, {
    enabled: isSeen && entity === 'case',
    refetchInterval: ({ state }) => lookAgain(state.data),
  });
  const ofMatter = $api.useQuery('get', '/api/matters/{no}/workflow', asked, {
    enabled: isSeen && entity === 'matter',
    refetchInterval: ({ state }) => lookAgain(state.data),
  });
  return entity === 'case' ? ofCase : ofMatter;
}

function lookAgain(seen: WorkflowView | undefined): number | false {
  const { pendingTask, pendingActivities } = seen?.temporal ?? {};
  return pendingTask || pendingActivities?.length ? LOOK_AGAIN_MS : false;
}
