import type { Schemas } from '../../../../api/client';

export type Act = Schemas['AuditEntry']['act'];

/** What may be written down; the type sees to it that none is missing. */
const ALL: Readonly<Record<Act, true>> = {
  'case.opened': true,
  'case.fetched': true,
  'matter.opened': true,
  'applicant.unmasked': true,
  'attachment.fetched': true,
  'attachment.marked': true,
  'person.created': true,
  'person.changed': true,
  'person.appointed': true,
  'person.dismissed': true,
  'person.password-reset': true,
  'person.unlocked': true,
  'person.signed-out': true,
  'password.changed': true,
  'signed-in': true,
  'sign-in.failed': true,
  'sign-in.locked': true,
  'signed-out': true,
  'session.ended': true,
  'place.created': true,
  'place.changed': true,
  'policy.published': true,
  'calendar.notice-published': true,
  'calendar.local-days-set': true,
};

/** What may be written down, in the order in which one looks for it. */
export const ACTS = Object.keys(ALL) as Act[];
