import { openStops } from '@domain/case/promise-clock';
import type { CaseState, Stage } from '@domain/case/state';
import { summarize } from '@domain/case/view';
import type { Recorded } from '@domain/kernel/turn';
import { historyOf } from '../../../apps/api/citizens/history';
import type { Seen } from '../../../tools/scenario/stage';
import { wordsOf } from './words';

const [citizen, track, progress] = [wordsOf('citizen'), wordsOf('citizens/track'), wordsOf('progress')];
const IN_CHINESE = /\p{Script=Han}{2,}/u;
/** Events that answer the applicant's question. */
const ANSWERING = ['answered', 'replied', 'result-notified'];

/** What the citizens' page has to say of a case, and what it must not, by what is recorded of it. */
export interface WhatIsSaid {
  /** The step at which it stands; undefined once it is over. */
  readonly step: string | undefined;
  /** Sentences on how it stands now. */
  readonly standing: readonly string[];
  /** What was done, the latest first. */
  readonly done: readonly string[];
  /** What people wrote for each other. */
  readonly untold: readonly string[];
}

export function whatIsSaid(
  { state, events }: Seen<CaseState>,
  nameOf: (place: string) => string,
): WhatIsSaid {
  const done = historyOf(events, 'zh-CN', nameOf)
    .map(({ text }) => text)
    .reverse();
  const standing = standingOf(state, events);
  const shown = [state.title, ...done, ...standing].join('\n');
  const isOver = (['closed', 'archived'] as Stage[]).includes(state.stage);
  return {
    step: isOver ? undefined : citizen[`step-${state.stage}`],
    standing,
    done,
    untold: events.flatMap(textsIn).filter((text) => !shown.includes(text)),
  };
}

function standingOf(state: CaseState, events: readonly Recorded[]): string[] {
  const { clock, due, overdue } = summarize(state);
  const answer = events.findLast(({ kind }) => ANSWERING.includes(kind));
  // Proposed, it may still be taken back.
  const isTold = state.stage !== 'triage' && state.stage !== 'handling';
  // An answer names itself as the result.
  const heading = answer ? [] : [track.outcome!];
  const said = state.outcome === null || !isTold ? [] : [...heading, citizen[`outcome-${state.outcome}`]!];
  if (clock === 'stopped') {
    const reasons = openStops(state).map(({ reason }) => citizen[`stop-${reason}`]!);
    return [...said, track.stopped!, ...reasons];
  }
  if (due !== null) return [...said, track[overdue ? 'promised-was' : 'promised-by']!, dayOf(due)];
  if (said.length === 0 && !answer) return [track['no-promise-yet']!];
  return [...said, ...(answer ? [inWords(answer)] : [])];
}

const inWords = ({ kind, ...event }: Recorded & { text?: string }): string =>
  progress[kind]!.replace('{text}', event.text!);

/** The day of a moment, as people write it. */
const dayOf = (moment: string): string => {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** Everything in Chinese that stands anywhere in an event. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return IN_CHINESE.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
