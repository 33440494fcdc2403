import { refuse, type Refusal } from '@domain/kernel/refusal';
import type { Particulars } from '@ledger/applicants/particulars';

/** What a workflow gets instead of personal data: it stays in the register of applicants. */
const KEPT_IN_THE_REGISTER = '***';
const PERSONAL = ['name', 'phone', 'address'] as const;

export type Correction = Partial<Pick<Particulars, (typeof PERSONAL)[number]>>;

/** Refuses a correction that corrects nothing: the applicant would be told of one that never was. */
export function emptyCorrection(command: string, payload: unknown): Refusal | undefined {
  if (command !== 'correctApplicant') return undefined;
  const given = (payload ?? {}) as Readonly<Record<string, unknown>>;
  const isEmpty = PERSONAL.every((field) => given[field] === undefined || given[field] === null);
  return isEmpty ? refuse('CASE.INVALID', 'phone', 'at-least-one-field') : undefined;
}

/**
 * A payload as it may enter a workflow, and the correction of the applicant's particulars that was taken out of it. What
 * is not a text is left in its place for the core to refuse.
 */
export function withoutParticulars(
  command: string,
  payload: unknown,
): { payload: unknown; correction?: Correction } {
  if (command !== 'correctApplicant' || typeof payload !== 'object' || payload === null) return { payload };
  const given = Object.entries(payload).filter(
    ([field, value]) =>
      (PERSONAL as readonly string[]).includes(field) && typeof value === 'string' && value.trim() !== '',
  );
  const placeholders = Object.fromEntries(given.map(([field]) => [field, KEPT_IN_THE_REGISTER]));
  return { payload: { ...payload, ...placeholders }, correction: Object.fromEntries(given) };
}
