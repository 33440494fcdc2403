import { integer, list, named, oneOf, optional, person, text, unit, type NamedKind } from '../kernel/shape';

/**
 * Payloads that pages check by themselves where a whole form of the command would be too much: on the citizens' pages,
 * in the box for comments, over many cases at once.
 */
export const comment = { text: text(), visibility: oneOf('internal', 'applicant') };
export const assignment = { handler: person(), lead: optional(unit()), reason: optional(text()) };
export const withdrawal = { reason: optional(text()) };
export const correction = { phone: optional(text()), address: optional(text()), name: optional(text()) };
export const provision = (of: NamedKind) => ({ items: list(named(of)) });
export const rating = { level: integer(1, 5), comment: optional(text()) };
export const reopening = { ground: text(), handler: person() };
