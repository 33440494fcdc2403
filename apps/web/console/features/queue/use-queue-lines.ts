import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { api } from '../../../api/client';
import { onChange } from '../../shell/live';
import { placeLines, type Line, type LinePage } from './line-order';
import type { QueueSearch } from './queue-search';

const PAGE = 100;
/** Changes that come together are asked for together. */
const TOGETHER_MS = 100;
/** When so many have changed, the list is asked anew as a whole. */
const MANY = 100;
const HIGHLIGHT_MS = 4_000;

type Pages = InfiniteData<LinePage, string | undefined>;
type Asked = Pick<QueueSearch, 'query' | 'order'>;

/**
 * The lines of a list, loaded page by page. A change by someone else changes its line and no other: it is put where it
 * belongs now, or goes. `fresh` holds the versions of lines that have changed just now.
 */
export function useQueueLines({ query, order }: Asked) {
  const key = useMemo(() => ['get', '/api/cases', { params: { query } }, 'pages'] as const, [query]);
  const pages = useInfiniteQuery({
    queryKey: key,
    queryFn: async ({ pageParam, signal }) => {
      const asked = { ...query, limit: PAGE, ...(pageParam === undefined ? {} : { after: pageParam }) };
      return (await api.GET('/api/cases', { params: { query: asked }, signal })).data! as LinePage;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // Narrowed or sorted anew, the list stays in sight until it is there; another list has nothing to do with it.
    placeholderData: (before, last) =>
      last?.queryKey[2].params.query.tab === query.tab ? before : undefined,
    meta: { live: 'own' },
  });
  const fresh = useLivePatches(key, { query, order });
  const lines = useMemo(() => pages.data?.pages.flatMap(({ items }) => items) ?? [], [pages.data]);
  return { pages, lines, fresh };
}

/** Patches the list of this key by what others change; returns the lines that changed just now. */
function useLivePatches(key: readonly unknown[], { query, order }: Asked): ReadonlyMap<string, number> {
  const queries = useQueryClient();
  const { fresh, mark } = useFresh();
  const askAnew = useCallback(() => queries.invalidateQueries({ queryKey: key }), [queries, key]);
  const patch = useCallback(
    async (changed: ReadonlySet<string>): Promise<boolean> => {
      // What is being loaded would overwrite a patch.
      const isLoading = () => queries.isFetching({ queryKey: key }) > 0;
      if (isLoading()) return false;
      if (changed.size > MANY) return askAnew().then(() => true);
      const asked = { ...query, nos: [...changed].join(), limit: changed.size };
      const { data } = await api.GET('/api/cases', { params: { query: asked } });
      if (isLoading()) return false;
      const lines = data!.items as Line[];
      queries.setQueryData<Pages>(
        key,
        (before) => before && { ...before, pages: placeLines(before.pages, changed, lines, order) },
      );
      mark(lines);
      return true;
    },
    [queries, key, query, order, mark, askAnew],
  );
  useChanges(patch, askAnew);
  return fresh;
}

/**
 * Hands on the numbers of cases that change, those that come together in one go, and once more after a while where that
 * came to `false`. When it fails, everything is asked anew.
 */
function useChanges(
  handOn: (changed: ReadonlySet<string>) => Promise<boolean>,
  askAnew: () => Promise<void>,
): void {
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const add = (nos: Iterable<string>) => {
      for (const no of nos) changed.add(no);
      if (!isOver) timer ??= setTimeout(flush, TOGETHER_MS);
    };
    const flush = () => {
      timer = undefined;
      const now = new Set(changed);
      changed.clear();
      handOn(now).then((isDone) => isDone || add(now), askAnew);
    };
    const stop = onChange(({ entity, no }) => {
      if (entity === 'case') add([no]);
    });
    return () => {
      isOver = true;
      stop();
      clearTimeout(timer);
    };
  }, [handOn, askAnew]);
}

function useFresh() {
  const [fresh, setFresh] = useState<ReadonlyMap<string, number>>(new Map());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach(clearTimeout);
  }, []);
  const mark = useCallback((lines: readonly Line[]) => {
    setFresh((before) => new Map([...before, ...lines.map(({ no, version }) => [no, version] as const)]));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setFresh((before) => new Map([...before].filter(([no]) => !lines.some((line) => line.no === no))));
    }, HIGHLIGHT_MS);
    timers.current.add(timer);
  }, []);
  return { fresh, mark };
}
