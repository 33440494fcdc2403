import type { Progress } from './progress';

const ANSWERS = ['result-notified', 'answered', 'replied'];

const latest = (history: Progress['history'], kinds: readonly string[]) =>
  [...history].reverse().find(({ kind }) => kinds.includes(kind));

/** What the applicant was answered last; undefined before they were. */
export const answerIn = ({ history }: Progress): string | undefined => latest(history, ANSWERS)?.text;

/** Closed and rated since the last answer: it is not asked for once more. */
export const isRated = ({ history, stage }: Progress): boolean =>
  stage.code === 'closed' && latest(history, [...ANSWERS, 'rated'])?.kind === 'rated';
