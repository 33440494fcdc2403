import { dateOf, type Moment } from '../calendar/moment';
import { findOpen } from '../kernel/obligation';
import type { Recorded } from '../kernel/turn';
import { clockOf } from './promise-clock';
import type { CaseState } from './state';

/** What people ask of a case first, read from its state alone. */
export interface CaseSummary {
  /** The promise's due moment; null when none is open or the clock is stopped. */
  readonly due: Moment | null;
  /** Given only with a due moment. */
  readonly provisional: boolean | undefined;
  readonly clock: 'running' | 'stopped' | 'off';
  readonly overdue: boolean;
  /** The day by which the applicant needs it ends before the promise is due. */
  readonly needByRisk: boolean;
}

export function summarize(state: CaseState): CaseSummary {
  const promise = findOpen(state, 'promise');
  const clock = clockOf(state);
  const due = clock === 'running' ? promise!.dueAt : null;
  return {
    due,
    provisional: due === null ? undefined : promise!.provisional,
    clock,
    overdue: state.overdue,
    needByRisk: state.needBy !== null && due !== null && state.needBy < dateOf(due),
  };
}

/**
 * The version of the calendar that a case went by after so many of its events; `today` is the one it goes by now. Only a
 * recount changes it, and says which it was before.
 */
export function calendarAfter(events: readonly Recorded[], seq: number, today: string): string {
  const next = events.find((event) => event.kind === 'recomputed' && event.seq > seq);
  return next ? (next as Recorded & { from: string }).from : today;
}

/** An event's name in logs and scenarios: `opened:triage`, `lapsed:promise`, `escalated`. */
export function logKind(event: Recorded): string {
  const about = event as Recorded & { obligation?: string | { kind: string } };
  if (event.kind === 'need-by-warned') return 'warned:need-by';
  if (about.obligation === undefined) return event.kind;
  return `${event.kind}:${typeof about.obligation === 'string' ? about.obligation : about.obligation.kind}`;
}
