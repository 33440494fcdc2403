import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../use-words';
import { api, ProblemError, type Schemas } from '../../api/transport';

export type Progress = Schemas['Progress'];

/** Seldom enough for a slow line; whoever waits for an answer from an office does not wait for seconds. */
const EVERY_MS = 30_000;
const AT_ONCE_MS = 1_000;
const NOT_SIGNED_IN = 401;

export type Followed =
  | { readonly is: 'loading' }
  /** With what was open until the session ended, if anything was. */
  | { readonly is: 'locked'; readonly progress: Progress | undefined }
  | { readonly is: 'away'; readonly error: ProblemError }
  | { readonly is: 'open'; readonly progress: Progress };

/** How the case with this code stands, asked again while the page is looked at; locked without a session for it. */
export function useProgress(code: string): { followed: Followed; reload: () => Promise<void> } {
  const { language } = useWords('pages');
  const [followed, setFollowed] = useState<Followed>({ is: 'loading' });
  const latest = useRef(0);
  const reload = useCallback(async () => {
    const asked = ++latest.current;
    // What was asked before a command may be answered after it, and is no longer so.
    const isOvertaken = () => asked !== latest.current;
    try {
      const { data } = await api.GET('/api/track');
      if (isOvertaken()) return;
      setFollowed((before) => (data!.queryCode === code ? { is: 'open', progress: data! } : locked(before)));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (isOvertaken()) return;
      if (error.status === NOT_SIGNED_IN) setFollowed(locked);
      else setFollowed((before) => away(before, error));
    }
  }, [code]);
  useEffect(() => void reload(), [reload, language]);
  useEffect(() => whileLookedAt(() => void reload()), [reload]);
  return { followed, reload };
}

const locked = (before: Followed): Followed => ({
  is: 'locked',
  progress: 'progress' in before ? before.progress : undefined,
});

/** What was last known stays in sight while the line is away, and what is half written as well. */
const away = (before: Followed, error: ProblemError): Followed =>
  before.is === 'open' || before.is === 'locked' ? before : { is: 'away', error };

function whileLookedAt(ask: () => void): () => void {
  let askedAt = 0;
  const askIfSeen = () => {
    if (document.visibilityState !== 'visible') return;
    askedAt = Date.now();
    ask();
  };
  // A page that comes into sight gets the focus as well, and has asked.
  const askIfNew = () => {
    if (Date.now() - askedAt > AT_ONCE_MS) askIfSeen();
  };
  const timer = setInterval(askIfSeen, EVERY_MS);
  document.addEventListener('visibilitychange', askIfSeen);
  // A window beside another one is looked at again without ever having been out of sight.
  window.addEventListener('focus', askIfNew);
  window.addEventListener('online', askIfSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', askIfSeen);
    window.removeEventListener('focus', askIfNew);
    window.removeEventListener('online', askIfSeen);
  };
}
