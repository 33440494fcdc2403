import type { Role } from '@domain/kernel/actor';

/** The roles a person may be given: those of a hall, and who keeps the organisation and its accounts. */
export const STAFF_ROLES = [
  'clerk',
  'station-head',
  'duty-leader',
  'leader',
  'supervisor',
  'handler',
  'agent',
  'revisitor',
  'curator',
  'committee-secretary',
  'committee-member',
  'legal',
  'admin',
] as const satisfies readonly (Role | 'admin')[];
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A role held at a place of the organisation: a unit, a hall or a region with all below it. */
export interface Appointment {
  readonly role: StaffRole;
  readonly place: string;
  /** The ids from the root to the place, as `/000000/330000/330111/`. */
  readonly path: string;
  readonly kind: PlaceKind;
}
export type PlaceKind = 'country' | 'province' | 'city' | 'county' | 'town' | 'hall' | 'unit';

/** 工作人员: someone who has signed in. */
export interface Person {
  readonly as: 'person';
  readonly id: string;
  readonly name: string;
  readonly appointments: readonly Appointment[];
  /** The unit the person acts for now, one of those they are appointed in. */
  readonly actingFor?: string;
  readonly session: string;
  /** A password given by someone else must be changed before anything else is done. */
  readonly mustChangePassword: boolean;
}

/** 办事群众: someone who has shown a query code and the one-time code sent to the recorded address. */
export interface Citizen {
  readonly as: 'citizen';
  readonly caseNo: string;
  readonly applicant: string;
  readonly session: string;
}

export type Caller = Person | Citizen;

export const holds = (person: Person, ...roles: readonly StaffRole[]): boolean =>
  person.appointments.some(({ role }) => roles.includes(role));

/** The places at which a person holds a role, by their paths. */
export const pathsWhere = (person: Person, held: StaffRole): string[] =>
  person.appointments.filter(({ role }) => role === held).map(({ path }) => path);
