import { deadline, type Deadline, type StopInterval } from '../calendar/deadline';
import type { LimitText } from '../calendar/limit';
import type { Moment } from '../calendar/moment';
import type { Context } from '../kernel/entity';
import type { Basis, Obligation } from '../kernel/obligation';
import { countingRules, localCalendar } from '../policy/policy';
import { promiseDeadlines, stopsOf } from './promise-clock';
import type { CaseState } from './state';

/** One limit of a derivation: what was counted, from when, and each day of it. */
export interface DerivationPart extends Deadline {
  readonly limit: LimitText;
  readonly role: 'limit' | 'extension';
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
  readonly policy: { readonly profile: string; readonly version: number };
  readonly calendar: string;
  readonly parts: readonly DerivationPart[];
  readonly stops: readonly StopInterval[];
  /** A moment already given before which a recount may not fall (K8). */
  readonly floor?: Moment;
}

/** The derivation of an open obligation. A promise's open stops are taken as ending now. */
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
    const stops = stopsOf(state, promise, now);
    const limits = [promise.limit, ...promise.extensions.map(({ limit }) => limit)];
    const parts = promiseDeadlines({ calendar, counting }, promise, stops).map((part, i) => ({
      ...part,
      limit: limits[i]!,
      role: i === 0 ? ('limit' as const) : ('extension' as const),
    }));
    const rule = promise.reopened || !state.class ? undefined : classes[state.class];
    const from = rule ? `classes.${state.class}.limit` : 'limits.reopened';
    return { ...of, clause: from, source: rule?.source, parts, stops, floor: promise.floor };
  }
  if (!obligation.limit) return { ...of, parts: [], stops: [] };
  const { limit } = obligation;
  const counted = deadline(calendar, counting, { start: basis.at, ownDay: basis.ownDay, limit });
  return { ...of, parts: [{ ...counted, limit, role: 'limit' }], stops: [] };
}
