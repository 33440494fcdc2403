import type { Actor, Role } from '@domain/kernel/actor';
import type { Scope } from '@ledger/reading/scope';
import type { Tree } from '../organisation/organisation-tree';
import type { Appointment, Caller, Person, StaffRole } from './caller';

/** Administrators keep accounts and see no cases; members of a committee see what their unit is asked. */
const SEE_NO_HALL: readonly StaffRole[] = ['admin', 'committee-member'];

/** Roles that go with the unit to whichever hall asks it; the others count in their own hall or region alone. */
const GO_WITH_THE_UNIT: readonly StaffRole[] = ['handler', 'agent', 'committee-member'];

/**
 * What a caller sees of cases and matters, for lists and single ones alike. Staff see those of the hall that they or
 * their unit belong to; those appointed to a region those of every hall in it; and everyone what their unit or they
 * themselves have a part in. A citizen sees what is theirs. Who has no post sees nothing.
 */
export function sightOf(caller: Caller, tree: Tree): Scope {
  if (caller.as === 'citizen') return { of: 'applicant', applicant: caller.applicant };
  const posts = caller.appointments.filter(({ role }) => role !== 'admin');
  if (posts.length === 0) return { of: 'nothing' };
  const halls = [...new Set(posts.flatMap((post) => hallsSeenFrom(post, tree)))];
  const units = [...new Set(posts.filter(({ kind }) => kind === 'unit').map(({ place }) => place))];
  const scopes: Scope[] = [{ of: 'person', person: caller.id }];
  if (units.length > 0) scopes.push({ of: 'units', units });
  if (halls.length > 0) scopes.push({ of: 'halls', halls });
  return { of: 'any', scopes };
}

function hallsSeenFrom({ role, kind, place, path }: Appointment, tree: Tree): readonly string[] {
  if (SEE_NO_HALL.includes(role)) return [];
  if (kind !== 'unit') return tree.hallsUnder(path);
  const hall = tree.hallOf(place);
  return hall ? [hall.id] : [];
}

/**
 * The person as the one who acts on a case of a hall: with the roles held in that hall or above it, those that go with
 * their unit, and the unit they act for.
 */
export function actorIn(hall: string, person: Person, tree: Tree): Actor {
  const roles = person.appointments
    .filter(({ role, place, path }) => {
      const there = tree.covers(path, hall) || tree.hallOf(place)?.id === hall;
      return role !== 'admin' && (there || GO_WITH_THE_UNIT.includes(role));
    })
    .map(({ role }) => role as Role);
  return { id: person.id, roles: [...new Set(roles)], unit: person.actingFor };
}

/** The halls in which a person holds one of the roles, e.g. those where they may register a case. */
export const hallsWhere = (person: Person, roles: readonly StaffRole[], tree: Tree): string[] =>
  person.appointments
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ kind, place, path }) => (kind === 'unit' ? [tree.hallOf(place)?.id] : tree.hallsUnder(path)))
    .filter((hall) => hall !== undefined);
