import type { Moment } from '../calendar/moment';
import type { Basis } from './obligation';

/** What one case or matter tells another. */
export interface Message {
  readonly to: { readonly case: string } | { readonly matter: string };
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A message on its way. Its id is made of its sender and the event that caused it: told twice, it acts once. */
export interface Delivery extends Message {
  readonly id: string;
  readonly from: string;
  readonly sentAt: Moment;
  /** What its effects count from: the moment it was sent, or the due moment whose lapse caused it. */
  readonly basis: Basis;
}
