import { ROLES as ALL } from '@domain/kernel/actor';
import type { Schemas } from '../../../../api/client';
import type { paths } from '../../../../api/schema';

/** A role of staff, as posts name it. */
export type StaffRole =
  paths['/api/people/{id}/posts']['post']['requestBody']['content']['application/json']['role'];
export type Post = Schemas['Account']['posts'][number];

/** The roles of a hall that people are appointed to, from the window up, and who keeps the organisation. */
export const ROLES: readonly StaffRole[] = [
  ...ALL.filter((role) => role !== 'applicant' && role !== 'system'),
  'admin',
];
