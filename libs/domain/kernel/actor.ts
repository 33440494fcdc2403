/** The roles of a hall (岗位). A person may have several. */
export const ROLES = [
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
  'applicant',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: a person with the roles and the unit they act for, the applicant, or the system. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly unit?: string;
}

export const SYSTEM: Actor = { id: 'system', roles: ['system'] };
