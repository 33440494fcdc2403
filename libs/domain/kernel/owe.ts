import { workingDaysBefore } from '../calendar/calendar';
import { deadline, openingOf } from '../calendar/deadline';
import { isDayLimit, isLimit, parseLimit, type LimitText, type LimitUnit } from '../calendar/limit';
import { dateOf, type Moment } from '../calendar/moment';
import type { LimitName } from '../policy/policy';
import type { Basis, Obligation, ObligationHolder, Owner } from './obligation';
import type { Recorded, Turn } from './turn';

type Holder = ObligationHolder & { no: string; seq: number };
type Counting = Pick<Turn<Holder>, 'calendar' | 'counting'>;

export type ObligationEvent =
  | { kind: 'opened'; obligation: Obligation }
  | { kind: 'settled'; id: string; obligation: string; owner: Owner }
  | { kind: 'released'; id: string; obligation: string; because: string }
  | { kind: 'lapsed'; id: string; obligation: string; owner: Owner; due: Moment; closes: boolean }
  | { kind: 'warned'; id: string; obligation: string; due: Moment; warning: Moment }
  | {
      kind: 'moved';
      id: string;
      obligation: string;
      because: string;
      due: Moment | null;
      provisional: boolean;
      warnAt: Moment[];
    }
  | { kind: 'passed-on'; id: string; obligation: string; owner: Owner };

export interface ToOwe {
  readonly kind: string;
  readonly owner: Owner;
  readonly ref?: string;
  readonly round?: number;
  /** A limit of the policy by its name, or one that the rules write out. */
  readonly limit?: LimitName | 'arrival' | `${number}${LimitUnit}`;
  /** A limit that a person gave; it goes before the policy's. */
  readonly given?: LimitText;
  /** The policy clause, where it is not the limit's name. */
  readonly clause?: string;
  /** Given instead of a limit when the moment is known. */
  readonly due?: { readonly at: Moment | null; readonly provisional?: boolean };
  readonly basis?: Basis;
  /** Limits before the due day at which to warn, e.g. `2wd`. */
  readonly warn?: readonly LimitText[];
}

/** Opens an obligation, counting its limit from the turn's basis. */
export function open<S extends Holder>(turn: Turn<S>, owe: ToOwe): Obligation {
  const basis = owe.basis ?? turn.basis;
  const { limit, clause } = limitOf(turn, owe);
  const found = owe.due ?? dueOf(turn, basis, limit!);
  const warnBefore = daysBefore(owe.warn ?? []);
  const order = turn.state.opened + 1;
  const obligation: Obligation = {
    id: `o${order}`,
    kind: owe.kind,
    ref: owe.ref,
    owner: owe.owner,
    round: owe.round ?? 1,
    openedAt: basis.at,
    order,
    basis,
    limit,
    clause,
    dueAt: found.at,
    provisional: found.provisional ?? false,
    warnBefore,
    warnAt: warningMoments(turn, found.at, warnBefore),
  };
  turn.emit<ObligationEvent>({ kind: 'opened', obligation });
  return obligation;
}

/** The limit in force and the clause it comes from (K9): the policy's path, `given` by a person, or the rules themselves. */
function limitOf<S extends Holder>(turn: Turn<S>, owe: ToOwe): { limit?: LimitText; clause: string } {
  const { given, limit } = owe;
  if (given !== undefined) return { limit: given, clause: owe.clause ?? 'given' };
  if (limit === undefined || isLimit(limit)) return { limit, clause: owe.clause ?? 'rules' };
  const name = limit as LimitName;
  return { limit: turn.policy.limits[name], clause: owe.clause ?? `limits.${name}` };
}

/** The due moment of a limit by the turn's policy and calendar. */
export function dueOf(turn: Counting, basis: Basis, limit: LimitText) {
  const found = deadline(turn.calendar, turn.counting, {
    start: basis.at,
    ownDay: basis.ownDay,
    limit,
  });
  return { at: found.due, provisional: found.provisional };
}

/** Opening times of the working days `before` working days before the due day, those not yet passed. */
export function warningMoments<S extends Holder>(
  turn: Turn<S>,
  due: Moment | null,
  before: readonly number[],
): Moment[] {
  if (due === null) return [];
  return before
    .map((days) => openingOf(turn.counting, workingDaysBefore(turn.calendar, dateOf(due), days)))
    .filter((moment) => moment > turn.now)
    .sort();
}

/** The obligation has been met. */
export function settle<S extends Holder>(turn: Turn<S>, obligation: Obligation): void {
  const { id, kind, owner } = obligation;
  turn.emit<ObligationEvent>({ kind: 'settled', id, obligation: kind, owner });
}

/** The obligation is no longer needed. */
export function release<S extends Holder>(turn: Turn<S>, obligation: Obligation, because: string): void {
  turn.emit<ObligationEvent>({ kind: 'released', id: obligation.id, obligation: obligation.kind, because });
}

/** Releases everything open but the kinds named. */
export function releaseAllBut<S extends Holder>(
  turn: Turn<S>,
  kept: readonly string[],
  because: string,
): void {
  for (const obligation of [...turn.state.obligations]) {
    if (!kept.includes(obligation.kind)) release(turn, obligation, because);
  }
}

/** Gives an obligation to another owner; its due moment stays. */
export function passOn<S extends Holder>(turn: Turn<S>, obligation: Obligation, owner: Owner): void {
  if (obligation.owner.as === owner.as && obligation.owner.id === owner.id) return;
  turn.emit<ObligationEvent>({ kind: 'passed-on', id: obligation.id, obligation: obligation.kind, owner });
}

const daysBefore = (warn: readonly LimitText[]): number[] => warn.map((text) => parseLimit(text).amount);

/**
 * Sets a new due moment, and its warnings anew: also where only the days have changed on which they are sent. Returns
 * whether the moment changed.
 */
export function move<S extends Holder>(
  turn: Turn<S>,
  obligation: Obligation,
  found: { at: Moment | null; provisional: boolean },
  because: string,
  warn?: readonly LimitText[],
): boolean {
  const moved = obligation.dueAt !== found.at;
  const before = warn ? daysBefore(warn) : obligation.warnBefore;
  const atOnce = moved ? [] : obligation.warnAt.filter((moment) => moment <= turn.now);
  const warnAt = [...atOnce, ...warningMoments(turn, found.at, before)];
  const { id, kind, provisional } = obligation;
  if (!moved && provisional === found.provisional && String(warnAt) === String(obligation.warnAt))
    return false;
  turn.emit<ObligationEvent>({
    kind: 'moved',
    id,
    obligation: kind,
    because,
    due: found.at,
    provisional: found.provisional,
    warnAt,
  });
  return moved;
}

/** K8: counts an open obligation with a day limit anew from its own start. Returns whether it moved. */
export function recount<S extends Holder>(turn: Turn<S>, obligation: Obligation, because: string): boolean {
  if (!obligation.limit || !isDayLimit(obligation.limit)) return false;
  return move(turn, obligation, dueOf(turn, obligation.basis, obligation.limit), because);
}

/** How cases and matters take in the events of obligations. */
export const evolveObligations: Record<string, (state: ObligationHolder, event: never) => void> = {
  opened: (state, event: Recorded<Extract<ObligationEvent, { kind: 'opened' }>>) => {
    state.opened = event.obligation.order;
    state.obligations.push({ ...event.obligation, warnAt: [...event.obligation.warnAt] });
  },
  settled: (state, event: { id: string }) => close(state, event.id),
  released: (state, event: { id: string }) => close(state, event.id),
  lapsed: (state, event: Recorded<Extract<ObligationEvent, { kind: 'lapsed' }>>) => {
    if (event.closes) close(state, event.id);
    else byId(state, event.id).lapsedAt = event.due;
  },
  warned: (state, event: Recorded<Extract<ObligationEvent, { kind: 'warned' }>>) => {
    const obligation = byId(state, event.id);
    obligation.warnAt = obligation.warnAt.filter((moment) => moment !== event.warning);
  },
  moved: (state, event: Recorded<Extract<ObligationEvent, { kind: 'moved' }>>) => {
    const obligation = byId(state, event.id);
    obligation.dueAt = event.due;
    obligation.provisional = event.provisional;
    obligation.warnAt = [...event.warnAt];
  },
  'passed-on': (state, event: Recorded<Extract<ObligationEvent, { kind: 'passed-on' }>>) => {
    byId(state, event.id).owner = event.owner;
  },
};

function close(state: ObligationHolder, id: string): void {
  state.obligations = state.obligations.filter((obligation) => obligation.id !== id);
}

function byId(state: ObligationHolder, id: string): Obligation {
  const found = state.obligations.find((obligation) => obligation.id === id);
  if (!found) throw new Error(`no open obligation ${id}`);
  return found;
}
