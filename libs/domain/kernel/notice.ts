import { nextOpening } from '../calendar/calendar';
import { addDays, at, dateOf, timeOf, type Moment } from '../calendar/moment';
import type { Owner } from './obligation';
import { APPLICANT, role } from './obligation';
import type { Recorded, Turn } from './turn';

/** Kinds of notices to staff, and to the applicant (commands.md section 7). */
export type NoticeKind = string;

export interface NoticeEvent {
  kind: 'notified';
  to: Owner;
  notice: NoticeKind;
  /** What it is about: an obligation's kind, a unit, a card. */
  about?: string;
  /** The moment at which it may be sent: staff in opening hours, applicants between 8:00 and 21:00. */
  sendAt: Moment;
}
export type RecordedNotice = Recorded<NoticeEvent>;

type Addressed = { no: string; seq: number; green?: boolean };

/** Sends a notice to a person, role or unit; outside opening hours it waits unless the case is in the green channel. */
export function notify<S extends Addressed>(
  turn: Turn<S>,
  to: Owner,
  notice: NoticeKind,
  about?: string,
): void {
  if (to.as === 'applicant') return tell(turn, notice, about);
  const { calendar } = turn;
  const sendAt = turn.state.green
    ? turn.now
    : nextOpening(calendar, turn.counting.hours, dateOf(turn.now), timeOf(turn.now));
  turn.emit<NoticeEvent>({ kind: 'notified', to, notice, about, sendAt });
}

/** Tells the applicant, between 8:00 and 21:00. */
export function tell<S extends Addressed>(turn: Turn<S>, notice: NoticeKind, about?: string): void {
  turn.emit<NoticeEvent>({ kind: 'notified', to: APPLICANT, notice, about, sendAt: waking(turn.now) });
}

export function notifyRoles<S extends Addressed>(
  turn: Turn<S>,
  roles: readonly string[],
  notice: string,
  about?: string,
) {
  for (const id of roles) notify(turn, role(id), notice, about);
}

function waking(now: Moment): Moment {
  const time = timeOf(now);
  if (time < '08:00') return at(dateOf(now), '08:00');
  return time > '21:00' ? at(addDays(dateOf(now), 1), '08:00') : now;
}
