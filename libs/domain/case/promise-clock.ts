import { deadline, type Deadline, type StopInterval } from '../calendar/deadline';
import { earlier, later, type Moment } from '../calendar/moment';
import { findOpen, isOpen, type Obligation } from '../kernel/obligation';
import { move } from '../kernel/owe';
import type { StopReason } from '../policy/policy';
import type { CaseTurn } from './mechanism';
import { tell } from '../kernel/notice';
import type { CaseState, ClockStop, PromiseRecord, TakenPromise } from './state';

export type ClockEvent =
  | { kind: 'clock-stopped'; stop: ClockStop }
  | { kind: 'stop-ended'; id: string; to: Moment }
  | { kind: 'clock-resumed' }
  | { kind: 'promise-changed'; promise: PromiseRecord; because: string };

export const openStops = (state: CaseState): ClockStop[] =>
  state.stops.filter((stop) => stop.to === undefined);
export const isStopped = (state: CaseState): boolean => openStops(state).length > 0;

/** `off` when no promise is open, else whether its clock runs. */
export function clockOf(state: CaseState): 'running' | 'stopped' | 'off' {
  if (!isOpen(state, 'promise')) return 'off';
  return isStopped(state) ? 'stopped' : 'running';
}

/** The ended stops that count for a promise: its own, and those it brought along from a merged case. */
export function stopsOf(state: CaseState, promise: PromiseRecord, endOpenAt?: Moment): StopInterval[] {
  const own = state.stops
    .filter((stop) => promise.takenAt === undefined || stop.from >= promise.takenAt)
    .map(({ from, to }) => ({ from, to: to ?? endOpenAt }))
    .filter((stop): stop is { from: Moment; to: Moment } => stop.to !== undefined);
  return [...promise.stops, ...own];
}

type Counted = Pick<TakenPromise, 'basis' | 'limit' | 'extensions' | 'floor'>;

/** The parts of a promise's deadline: its limit, then each extension from the due moment before it (K6, K7). */
export function promiseDeadlines(
  turn: Pick<CaseTurn, 'calendar' | 'counting'>,
  promise: Counted,
  stops: readonly StopInterval[],
): Deadline[] {
  const parts: Deadline[] = [];
  const limits = [promise.limit, ...promise.extensions.map((extension) => extension.limit)];
  let basis = promise.basis;
  for (const [i, limit] of limits.entries()) {
    const next = promise.extensions[i];
    const heldTo = next ? next.floor : promise.floor;
    const found = deadline(turn.calendar, turn.counting, {
      start: basis.at,
      ownDay: basis.ownDay,
      limit,
      stops,
      prolongedAt: next?.grantedAt,
      heldTo,
    });
    parts.push(found);
    basis = { at: later(found.due, next?.floor ?? found.due), ownDay: true };
  }
  return parts;
}

function countPromise(turn: CaseTurn, promise: Counted, stops: readonly StopInterval[]) {
  const parts = promiseDeadlines(turn, promise, stops);
  const last = parts[parts.length - 1]!;
  const due = promise.floor === undefined ? last.due : later(last.due, promise.floor);
  return { at: due, provisional: parts.some((part) => part.provisional) };
}

/** The due moment a promise has or would have now; null while the clock is stopped. */
export function promiseDue(
  turn: CaseTurn,
  promise: PromiseRecord,
): { at: Moment | null; provisional: boolean } {
  if (isStopped(turn.state)) return { at: null, provisional: false };
  return countPromise(turn, promise, stopsOf(turn.state, promise));
}

/** Whether a promise would already be overdue, even if its clock began to run again now. */
export const isPastDue = (turn: CaseTurn, promise: PromiseRecord): boolean =>
  countPromise(turn, promise, stopsOf(turn.state, promise, turn.now)).at < turn.now;

/** The moment an extension of `promise` may not pass (K7). */
export function extensionCap(turn: CaseTurn, promise: PromiseRecord, currentDue: Moment): Moment {
  const { max, basis } = turn.policy.extension;
  const stops = stopsOf(turn.state, promise);
  const question =
    basis === 'total'
      ? { start: promise.basis.at, ownDay: promise.basis.ownDay, limit: max, stops }
      : { start: currentDue, ownDay: true, limit: max, stops };
  return deadline(turn.calendar, turn.counting, question).due;
}

/** Counts the open promise anew and lets the ruling on an extension follow it. A lapsed promise stays where it is. */
export function recountPromise(turn: CaseTurn, because: string): boolean {
  const { promise } = turn.state;
  const obligation = findOpen(turn.state, 'promise');
  if (!promise || !obligation || obligation.lapsedAt) return false;
  const found = promiseDue(turn, promise);
  const moved = move(turn, obligation, found, because, turn.policy.warnings);
  const ruling = findOpen(turn.state, 'extension-ruling');
  if (ruling) move(turn, ruling, found, because);
  return moved;
}

/** Puts a changed promise in force. */
export function changePromise(turn: CaseTurn, change: Partial<PromiseRecord>, because: string): void {
  turn.emit<ClockEvent>({ kind: 'promise-changed', promise: { ...turn.state.promise!, ...change }, because });
}

/** Stops the clock. The applicant is told when a promise stands still. */
export function beginStop(turn: CaseTurn, reason: StopReason, ref?: string, until?: Moment): void {
  const order = turn.state.opened + 1;
  const stop: ClockStop = { id: `s${order}`, reason, ref, from: turn.now, until, order };
  turn.emit<ClockEvent>({ kind: 'clock-stopped', stop });
  if (!isOpen(turn.state, 'promise')) return;
  recountPromise(turn, 'clock-stopped');
  tell(turn, 'clock-stopped', reason);
}

/** Ends one stop; when it was the last, the clock runs again and the applicant is told. */
export function endStop(turn: CaseTurn, stop: ClockStop | undefined): void {
  if (!stop || stop.to !== undefined) return;
  turn.emit<ClockEvent>({ kind: 'stop-ended', id: stop.id, to: turn.basis.at });
  if (isStopped(turn.state)) return;
  turn.emit<ClockEvent>({ kind: 'clock-resumed' });
  if (!isOpen(turn.state, 'promise')) return;
  comparePending(turn);
  recountPromise(turn, 'clock-resumed');
  tell(turn, 'clock-resumed');
}

export const stopFor = (state: CaseState, reason: StopReason, ref?: string): ClockStop | undefined =>
  openStops(state).find((stop) => stop.reason === reason && (ref === undefined || stop.ref === ref));

/** All stops end with handling (section 3). */
export function endAllStops(turn: CaseTurn): void {
  const stops = openStops(turn.state);
  for (const stop of stops) turn.emit<ClockEvent>({ kind: 'stop-ended', id: stop.id, to: turn.basis.at });
  if (stops.length) turn.emit<ClockEvent>({ kind: 'clock-resumed' });
}

/** The open promise as another case would take it over at a merge; its stops end with it. */
export function promiseToHandOver(turn: CaseTurn): TakenPromise | null {
  const { promise } = turn.state;
  if (!promise || !isOpen(turn.state, 'promise')) return null;
  const { limit, basis, extensions, floor, taken } = promise;
  const stops = stopsOf(turn.state, promise, turn.now) as { from: Moment; to: Moment }[];
  return { ...(taken ?? givenBy(turn)), limit, basis, extensions, floor, stops };
}

/** Where a case's own promise comes from, for the case that takes it over. */
function givenBy({ state, policy: { profile, version, classes } }: CaseTurn): PromiseRecord['taken'] {
  const clause = promiseClause(state);
  const source = clause === 'limits.reopened' ? undefined : classes[state.class!].source;
  return { case: state.no, clause, policy: { profile, version }, source };
}

/** The policy clause that a case's promise was given by: its class's, that of reopening, or the merged case's. */
export function promiseClause({ promise, class: own }: CaseState): string {
  if (promise?.taken?.clause) return promise.taken.clause;
  return promise?.reopened || !own ? 'limits.reopened' : `classes.${own}.limit`;
}

/** Takes the earlier of two promises, once both clocks run; an overdue one stays (merge). */
export function takeEarlier(turn: CaseTurn, taken: TakenPromise): void {
  const { promise } = turn.state;
  const obligation = findOpen(turn.state, 'promise');
  if (!promise || !obligation || obligation.lapsedAt) return;
  if (isStopped(turn.state)) {
    changePromise(turn, { pending: [...promise.pending, taken] }, 'merged');
    return;
  }
  const theirs = countPromise(turn, taken, taken.stops).at;
  const ours = promiseDue(turn, promise).at!;
  if (earlier(ours, theirs) === ours) return;
  const { limit, basis, extensions, stops, floor, ...origin } = taken;
  const counted = { limit, basis, extensions, stops, floor };
  changePromise(turn, { ...counted, taken: origin, takenAt: turn.now }, 'merged');
  recountPromise(turn, 'merged');
}

function comparePending(turn: CaseTurn): void {
  const pending = turn.state.promise?.pending ?? [];
  if (pending.length === 0) return;
  changePromise(turn, { pending: [] }, 'merged');
  for (const taken of pending) takeEarlier(turn, taken);
}

export const evolveClock = {
  'clock-stopped': (state: CaseState, event: Extract<ClockEvent, { kind: 'clock-stopped' }>) => {
    state.opened = event.stop.order;
    state.stops.push({ ...event.stop });
  },
  'stop-ended': (state: CaseState, event: Extract<ClockEvent, { kind: 'stop-ended' }>) => {
    state.stops.find((stop) => stop.id === event.id)!.to = event.to;
  },
  'promise-changed': (state: CaseState, event: Extract<ClockEvent, { kind: 'promise-changed' }>) => {
    state.promise = event.promise;
  },
  opened: (state: CaseState, { obligation }: { obligation: Obligation }) =>
    give(state, obligation.kind, obligation.dueAt),
  moved: (state: CaseState, event: { obligation: string; due: Moment | null }) =>
    give(state, event.obligation, event.due),
};

function give(state: CaseState, kind: string, due: Moment | null): void {
  if (kind === 'promise' && due !== null && state.promise) state.promise.given = due;
}
