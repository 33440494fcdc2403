import type { Schemas } from '../../../api/client';

type Event = Pick<Schemas['Event'], 'kind' | 'data'>;

/** How the question that a command decides was put to the case. */
interface Question {
  /** What was recorded when it was put. */
  readonly put: readonly string[];
  /** What was recorded when it was last decided: what was put before that is over. */
  readonly over?: readonly string[];
  /** The field that tells one question from others like it, in the form as in the record. */
  readonly of?: string;
}

const EXTENSION: Question = { put: ['extension-requested'], over: ['extension-granted', 'extension-denied'] };
const REVIEW: Question = {
  put: ['proposed'],
  over: ['review-approved', 'review-rejected', 'proposal-retracted'],
};
const OUTCOME: Question = {
  put: ['proposed'],
  over: ['review-rejected', 'proposal-retracted', 'outcome-revoked', 'reopened'],
};
const RETURN: Question = { put: ['dispatch-returned'], over: ['designated', 'dispatched'] };
const CARD: Question = { put: ['card', 'card-answered', 'card-appealed'], of: 'card' };
const GUIDANCE: Question = {
  put: ['guidance-requested', 'guidance-forwarded', 'guidance-unanswered'],
  of: 'guidance',
};
const ADOPTION: Question = { put: ['adopted'] };

/** Commands with which somebody decides about what another has asked, proposed or done. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  grantExtension: EXTENSION,
  denyExtension: EXTENSION,
  approveReview: REVIEW,
  rejectReview: REVIEW,
  retractProposal: OUTCOME,
  notifyResult: OUTCOME,
  confirmReferral: OUTCOME,
  designate: RETURN,
  dispatch: RETURN,
  ruleCard: CARD,
  answerCard: CARD,
  appealCard: CARD,
  settleObjection: { put: ['notice-posted', 'notice-objected'], over: ['objection-settled', 'notice-stood'] },
  giveOpinion: { put: ['consult-opened'], of: 'consult' },
  concludeConsult: { put: ['consult-opened', 'opinion-given', 'consult-silent'], of: 'consult' },
  completeMeasure: { put: ['measure-opened'], of: 'measure' },
  receiveGuidance: GUIDANCE,
  forwardGuidance: GUIDANCE,
  reportVisit: { put: ['visit-planned'], of: 'visit' },
  resumeClock: { put: ['paused'], over: ['clock-resumed'] },
  leaderDecide: { put: ['escalated'], over: ['leader-decided'] },
  countersign: ADOPTION,
  veto: ADOPTION,
};

/** Whether a command decides about something of which the record says more than the form. */
export const decides = (command: string): boolean => Object.hasOwn(QUESTIONS, command);
/** Everything it looks for in a record, for the proof that it exists. */
export const SOUGHT = Object.entries(QUESTIONS);

/** What was asked, as it was recorded: what a command decides about, with the choices made in its form so far. */
export function askedOf<E extends Event>(
  command: string,
  payload: Readonly<Record<string, unknown>>,
  events: readonly E[],
): readonly E[] {
  const question = QUESTIONS[command];
  if (!question) return [];
  const { put, over = [], of } = question;
  const lastOver = events.findLastIndex(({ kind }) => over.includes(kind));
  const since = events.slice(lastOver + 1).filter(({ kind }) => put.includes(kind));
  return of === undefined ? since : since.filter(({ data }) => idOf(data[of]) === payload[of]);
}

/** A card is recorded whole, everything else by its id. */
const idOf = (thing: unknown): unknown =>
  typeof thing === 'object' && thing !== null ? (thing as { id?: unknown }).id : thing;
