import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { SESSION } from '../query-client';

/** What `/api/live` tells: something was recorded of a case or a matter. */
export interface Change {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly version: number;
  readonly stage: string;
}
/** Somebody has a case or a matter open, or types in it. */
export interface Presence {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly person: string;
  readonly name: string;
  readonly state: 'viewing' | 'editing' | 'left';
  readonly at: string;
}

type Listener<T> = (told: T) => void;
const presenceListeners = new Set<Listener<Presence>>();
const changeListeners = new Set<Listener<Change>>();
const connectionListeners = new Set<() => void>();
let connected = true;

/** Hears of others on the same cases and matters. Returns how to stop. */
export function onPresence(listener: Listener<Presence>): () => void {
  presenceListeners.add(listener);
  return () => presenceListeners.delete(listener);
}

/**
 * Hears of every change, for a list that puts it into what it has instead of asking anew. Such a list says so by
 * `meta: { live: 'own' }`, as does whatever is no concern of other cases. Returns how to stop.
 */
export function onChange(listener: Listener<Change>): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}

/** Whether live updates arrive; false while the line is cut. */
export const useConnected = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      connectionListeners.add(listener);
      return () => connectionListeners.delete(listener);
    },
    () => connected,
  );

function setConnected(value: boolean): void {
  if (connected === value) return;
  connected = value;
  for (const listener of connectionListeners) listener();
}

/** Lists are asked anew at most once in this time, however much happens. */
const LISTS_MS = 500;

/** Between tries to listen again where the browser has given up. */
const AGAIN_MS = 3_000;

/**
 * Listens to `/api/live` for as long as the page stands. The browser comes back by itself to a stream that broke off, but
 * not to one that was answered with an error, which `refused` hears of; and it takes minutes to notice a line that was
 * pulled out.
 */
function listen(attach: (source: EventSource) => void, refused: () => void): () => void {
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const lost = () => setConnected(false);
  const open = () => {
    source = new EventSource('/api/live');
    const opened = source;
    opened.addEventListener('error', () => {
      lost();
      if (opened.readyState !== EventSource.CLOSED) return;
      refused();
      again = setTimeout(reopen, AGAIN_MS);
    });
    attach(opened);
  };
  const close = () => {
    clearTimeout(again);
    source.close();
  };
  const reopen = () => {
    close();
    open();
  };
  open();
  window.addEventListener('offline', lost);
  window.addEventListener('online', reopen);
  return () => {
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', reopen);
    close();
  };
}

/** Keeps what is shown up to date: asks anew for the case that changed at once, for lists after a moment. */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let lists: ReturnType<typeof setTimeout> | undefined;
    // The session may have ended: the answer to who one is leads to sign in.
    const refused = () => void queries.invalidateQueries({ queryKey: SESSION });
    const stop = listen((source) => {
      source.addEventListener('open', () => {
        // What was still on its way when the line was cut says nothing about the line.
        setConnected(navigator.onLine);
        void queries.invalidateQueries();
      });
      source.addEventListener('changed', (event) => {
        const change = JSON.parse((event as MessageEvent<string>).data) as Change;
        void refreshOne(queries, change);
        for (const listener of changeListeners) listener(change);
        lists ??= setTimeout(() => {
          lists = undefined;
          void queries.invalidateQueries({ predicate: isList });
        }, LISTS_MS);
      });
      source.addEventListener('presence', (event) => {
        const presence = JSON.parse((event as MessageEvent<string>).data) as Presence;
        for (const listener of presenceListeners) listener(presence);
      });
    }, refused);
    return () => {
      clearTimeout(lists);
      stop();
    };
  }, [queries]);
}

interface Params {
  readonly path?: { readonly no?: string };
}
/** openapi-react-query's keys are [method, path, { params }]. */
const paramsOf = (key: readonly unknown[]): Params =>
  (key[2] as { params?: Params } | undefined)?.params ?? {};

/** What stays the same whatever happens to cases; with many at work, asking for it each time would be most of all asking. */
const STANDING = ['attachments', 'auth', 'calendar', 'organisation', 'people', 'policies', 'preferences'];
const isStanding = (key: readonly unknown[]): boolean =>
  STANDING.some((part) => String(key[1]).startsWith(`/api/${part}`));

const isList = ({ queryKey, meta }: Query): boolean =>
  !('path' in paramsOf(queryKey)) && !isStanding(queryKey) && meta?.['live'] !== 'own';

/** By case or matter, the latest version that everything about it has been asked for since. */
const askedFor = new Map<string, number>();

/**
 * Asks anew for everything about a case or matter. Whoever decides hears of it twice, by the answer and by the live
 * update: the same version is asked for once.
 */
export async function refreshOne(
  queries: QueryClient,
  { no, version }: { readonly no: string; readonly version?: number },
): Promise<void> {
  if (version !== undefined && version <= (askedFor.get(no) ?? 0)) return;
  if (version !== undefined) askedFor.set(no, version);
  await queries.invalidateQueries({ predicate: ({ queryKey }) => paramsOf(queryKey).path?.no === no });
}
