import { deadline, type Deadline } from '../calendar/deadline';
import type { LimitText } from '../calendar/limit';
import { dateOf, type Moment } from '../calendar/moment';
import type { Context } from '../kernel/entity';
import type { Basis, Obligation } from '../kernel/obligation';
import { countingRules, localCalendar, type StopReason } from '../policy/policy';
import { isStopped, promiseClause, promiseDeadlines, stopsOf } from './promise-clock';
import type { CaseState, PromiseRecord } from './state';

/** One limit of a derivation: what was counted, from when, and each day of it. */
export interface DerivationPart extends Omit<Deadline, 'due'> {
  /** Null while the clock stands still and the part has not ended: what is left of it is counted from when it runs again. */
  readonly due: Moment | null;
  readonly limit: LimitText;
  readonly role: 'limit' | 'extension';
}

/** A stop of a derivation; `to` is null while it lasts. The reason of a stop from a merged case is not known. */
export interface DerivationStop {
  readonly from: Moment;
  readonly to: Moment | null;
  readonly reason?: StopReason;
}

/** 期限依据: how a due moment came about, for the person who asks why (K9). */
export interface Derivation {
  readonly obligation: string;
  readonly kind: string;
  readonly due: Moment | null;
  readonly basis: Basis;
  /** The policy clause the limit comes from, e.g. `limits.triage`; `given` by a person, or `rules`. */
  readonly clause: string;
  /** The article or law the clause rests on, where the policy names one. */
  readonly source?: string;
  /** The case whose promise was taken over at a merge. */
  readonly takenFrom?: string;
  readonly policy: { readonly profile: string; readonly version: number };
  readonly calendar: string;
  readonly parts: readonly DerivationPart[];
  readonly stops: readonly DerivationStop[];
  /** A moment already given before which a recount may not fall (K8). */
  readonly floor?: Moment;
}

/** The derivation of an open obligation. While a promise's clock stands still, its days are told up to today. */
export function explain(state: CaseState, obligation: Obligation, { now, rules }: Context): Derivation {
  const { id, kind, dueAt: due, basis, clause } = obligation;
  const { profile, version, classes } = rules.policy;
  const of = {
    obligation: id,
    kind,
    due,
    basis,
    clause,
    policy: { profile, version },
    calendar: rules.calendar.version,
  };
  const counting = countingRules(rules.policy);
  const calendar = localCalendar(rules.policy, rules.calendar);
  const { promise } = state;
  if (kind === 'promise' && promise) {
    const limits = [promise.limit, ...promise.extensions.map(({ limit }) => limit)];
    const found = promiseDeadlines({ calendar, counting }, promise, stopsOf(state, promise, now));
    const parts = found.map((part, i) => ({
      ...(isStopped(state) ? upTo(now, part) : part),
      limit: limits[i]!,
      role: i === 0 ? ('limit' as const) : ('extension' as const),
    }));
    const { taken } = promise;
    const given = {
      clause: promiseClause(state),
      source: promise.reopened || !state.class ? undefined : classes[state.class].source,
    };
    const from = taken
      ? { ...given, source: taken.source, policy: taken.policy ?? of.policy, takenFrom: taken.case }
      : given;
    return { ...of, ...from, parts, stops: stopsToTell(state, promise), floor: promise.floor };
  }
  if (!obligation.limit) return { ...of, parts: [], stops: [] };
  const { limit } = obligation;
  const counted = deadline(calendar, counting, { start: basis.at, ownDay: basis.ownDay, limit });
  return { ...of, parts: [{ ...counted, limit, role: 'limit' }], stops: [] };
}

/** What is known of a part while the clock stands still: its open stops were taken as ending now. */
function upTo(now: Moment, { due, provisional, days }: Deadline): Omit<DerivationPart, 'limit' | 'role'> {
  const hasEnded = due <= now;
  const past = days.filter(({ date }) => date <= dateOf(now));
  return { due: hasEnded ? due : null, provisional: hasEnded && provisional, days: past };
}

function stopsToTell(state: CaseState, promise: PromiseRecord): DerivationStop[] {
  const own = state.stops.filter(({ from, to }) => to === undefined || from >= (promise.takenAt ?? from));
  return [
    ...promise.stops.map(({ from, to }) => ({ from, to })),
    ...own.map(({ from, to, reason }) => ({ from, to: to ?? null, reason })),
  ];
}
