import type { EventLike } from './event-words';

/** What happens by itself as the API foretells it (`then`), as events. */
export const foretold = (then: readonly Record<string, unknown>[] | undefined): EventLike[] =>
  (then ?? []).map(({ event, ...data }) => ({
    kind: event === 'warned:need-by' ? 'need-by-warned' : String(event).split(':')[0]!,
    data,
  }));
