import type { Owner } from '@domain/kernel/obligation';
import type { Where } from '../reading/where';

/** Owners of obligations; a role counts in the hall given with it. */
export type Owners = readonly (Owner & { readonly hall?: string })[];

/** The condition that the obligation `o` is owned by one of them; false when there are none. */
export function ownersTerm(owners: Owners, where: Where): string {
  const each = owners.map(
    ({ as, id, hall }) =>
      `(o.owner_as = ${where.value(as)} and o.owner_id = ${where.value(id)}` +
      `${hall === undefined ? '' : ` and o.hall = ${where.value(hall)}`})`,
  );
  return each.join(' or ') || 'false';
}
