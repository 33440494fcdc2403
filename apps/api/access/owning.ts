import { personOwner, role, unitOwner } from '@domain/kernel/obligation';
import type { Owners } from '@ledger/obligations/owners';
import type { Tree } from '../organisation/organisation-tree';
import type { Person } from './caller';
import { hallsWhere } from './sight';

/**
 * What a person owes: what is theirs, and what a role they hold owes in each hall where they hold it; the committee's is
 * its secretary's to see to.
 */
export function owedByPerson(by: Person, tree: Tree): Owners {
  const roles = new Set(by.appointments.map((appointment) => appointment.role));
  const byRole = [...roles].flatMap((held) => {
    const owed = held === 'committee-secretary' ? [held, 'joint-committee'] : [held];
    return hallsWhere(by, [held], tree).flatMap((hall) => owed.map((id) => ({ ...role(id), hall })));
  });
  return [personOwner(by.id), ...byRole];
}

/** What the units owe that a person is appointed in. */
export const owedByUnitsOf = (by: Person): Owners =>
  [...new Set(by.appointments.filter(({ kind }) => kind === 'unit').map(({ place }) => place))].map(
    unitOwner,
  );
