import type { LimitText } from '../calendar/limit';
import type { Moment } from '../calendar/moment';

/** Who owes: a person, a unit, the applicant, a role of the hall, or the system itself. */
export interface Owner {
  readonly as: 'role' | 'person' | 'unit' | 'applicant' | 'system';
  readonly id: string;
}

export const role = (id: string): Owner => ({ as: 'role', id });
export const unitOwner = (id: string): Owner => ({ as: 'unit', id });
export const personOwner = (id: string): Owner => ({ as: 'person', id });
export const APPLICANT: Owner = { as: 'applicant', id: 'applicant' };
export const BY_ITSELF: Owner = { as: 'system', id: 'system' };

/** What counting begins from. A due moment counts as happening on its own day (K2). */
export interface Basis {
  readonly at: Moment;
  readonly ownDay?: boolean;
}

/** 义务: who owes what to whom by when. What happens when the moment passes is in the mechanism of its kind. */
export interface Obligation {
  readonly id: string;
  readonly kind: string;
  /** What it is about inside its mechanism: the visit, the consult and unit, the card. */
  readonly ref?: string;
  owner: Owner;
  round: number;
  readonly openedAt: Moment;
  /** Order of opening in the case: things due in the same minute act in this order (K2). */
  readonly order: number;
  readonly basis: Basis;
  /** Absent when the moment was not found by a limit (a planned day, the promise's own due). */
  limit?: LimitText;
  /** Where the limit comes from: a path in the policy, `given` by a person, or `rules`. */
  readonly clause: string;
  /** Null while a stopped clock leaves it without a due moment. */
  dueAt: Moment | null;
  provisional: boolean;
  /** Working days before the due day on which a warning is sent; a promise goes by the policy in force. */
  readonly warnBefore: readonly number[];
  /** Warnings still to be sent. */
  warnAt: Moment[];
  /** Set once a promise has lapsed; every other obligation closes when it lapses. */
  lapsedAt?: Moment;
}

/** What a case and a matter have in common: things owed, and a count of what was opened. */
export interface ObligationHolder {
  obligations: Obligation[];
  /** How many obligations and stops have been opened so far. */
  opened: number;
}

export const findOpen = (holder: ObligationHolder, kind: string, ref?: string): Obligation | undefined =>
  holder.obligations.find((o) => o.kind === kind && (ref === undefined || o.ref === ref));
export const isOpen = (holder: ObligationHolder, kind: string, ref?: string): boolean =>
  findOpen(holder, kind, ref) !== undefined;

/** The moment by which all of them have fallen due; null when one has no due moment. */
export const lastDue = (obligations: readonly Obligation[]): Moment | null =>
  obligations.reduce<Moment | null>(
    (last, { dueAt }) => (last === null || dueAt === null ? null : last > dueAt ? last : dueAt),
    '',
  );
