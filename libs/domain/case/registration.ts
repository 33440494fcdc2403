import { date, integer, map, oneOf, optional, person, text, type Field } from '../kernel/shape';

/** 来源: how a matter comes in. */
export const CHANNELS = [
  'window',
  'hotline',
  'web',
  'township',
  'bell',
  'visit',
  'referral',
  'guest-book',
] as const;

/** What registers a case. The edge replaces the applicant's particulars by the applicant's id before it is sent. */
export const registration = {
  channel: oneOf(...CHANNELS),
  hall: optional(text()),
  applicant: map({
    name: text(),
    kind: oneOf('person', 'organisation'),
    phone: optional(text()),
    idNumber: optional(text()),
    address: optional(text()),
    specialNeeds: optional(text()),
  }),
  matter: map({ title: text(), detail: text(), item: optional(text()) }),
  refusedBy: optional(text()),
  refusalGround: optional(text()),
  priorVisits: optional(integer(0, 999)),
  needBy: optional(date()),
  greenChannel: optional(map({ ground: text() })) as Field<{ ground: string } | undefined>,
  receivedBy: optional(person()),
};
