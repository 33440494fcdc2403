import type { Progress } from './progress';

const ANSWERS = ['result-notified', 'answered', 'replied', 'referred'];

const latest = (history: Progress['history'], kinds: readonly string[]) =>
  [...history].reverse().find(({ kind }) => kinds.includes(kind));

const BEGUN_ANEW = ['reopened', 'outcome-revoked'];

/** What the applicant was answered last; undefined before they were, and again once it has begun anew. */
export function answerIn({ history }: Pick<Progress, 'history'>): string | undefined {
  const found = latest(history, [...ANSWERS, ...BEGUN_ANEW]);
  return found && ANSWERS.includes(found.kind) ? found.text : undefined;
}

/** Rated since the last answer: it is not asked for once more. */
export const isRated = ({ history }: Pick<Progress, 'history'>): boolean =>
  latest(history, [...ANSWERS, 'rated'])?.kind === 'rated';

const EARLY_ENDS = ['withdrawn', 'deemed-withdrawn', 'merged'];

/** Ended before anything was done: nobody says that it was not solved, nor is asked how it was done. */
export const endedEarly = ({ outcome }: Pick<Progress, 'outcome'>): boolean =>
  EARLY_ENDS.includes(outcome?.code ?? '');
