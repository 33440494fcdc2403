import type { Progress } from './progress';

const ANSWERS = ['result-notified', 'answered', 'replied'];

const latest = (history: Progress['history'], kinds: readonly string[]) =>
  [...history].reverse().find(({ kind }) => kinds.includes(kind));

const BEGUN_ANEW = ['reopened', 'outcome-revoked'];

/** What the applicant was answered last; undefined before they were, and again once it has begun anew. */
export function answerIn({ history }: Pick<Progress, 'history'>): string | undefined {
  const found = latest(history, [...ANSWERS, ...BEGUN_ANEW]);
  return found && ANSWERS.includes(found.kind) ? found.text : undefined;
}

/** Closed and rated since the last answer: it is not asked for once more. */
export const isRated = ({ history, stage }: Progress): boolean =>
  stage.code === 'closed' && latest(history, [...ANSWERS, 'rated'])?.kind === 'rated';
