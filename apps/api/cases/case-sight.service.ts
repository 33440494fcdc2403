import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/kernel/actor';
import { CaseRepository, type CaseRecord, type CommandedCase } from '@ledger/cases/case.repository';
import type { Arrival } from '@ledger/commands/arrival.repository';
import type { EntityKind } from '@ledger/events/stream';
import { MatterRepository, type MatterRecord } from '@ledger/matters/matter.repository';
import { isInScope, type Scope, type Scoped } from '@ledger/reading/scope';
import type { Person } from '../access/caller';
import { actorIn, sightOf } from '../access/sight';
import { notFound } from '../errors/refused.error';
import { OrganisationTree } from '../organisation/organisation-tree';

/** A case or matter that a person sees, and the person as the one who acts on it. */
export interface InSight<R> {
  readonly record: R;
  readonly actor: Actor;
}

/** A case that a command came in for; `accepted` when it has recorded that very command, unknown when not read with it. */
type Arrived = InSight<CommandedCase> & { readonly accepted?: boolean };

/** Finds what a person may see. What they may not is not there. */
@Injectable()
export class CaseSight {
  constructor(
    private readonly cases: CaseRepository,
    private readonly matters: MatterRepository,
    private readonly organisation: OrganisationTree,
  ) {}

  async scope(person: Person): Promise<Scope> {
    return sightOf(person, await this.organisation.now());
  }

  /** The case, if the person sees it. Throws `ACCESS.NOT_FOUND`. */
  case(person: Person, no: string): Promise<InSight<CaseRecord>> {
    return this.seen(person, (scope) => this.cases.find(no, scope));
  }

  /** The case a command came in for, if the person sees it: as read then, or now. Throws `ACCESS.NOT_FOUND`. */
  async arrived(person: Person, no: string, arrival: Arrival | undefined): Promise<Arrived> {
    if (!arrival) return this.case(person, no);
    const { found } = arrival;
    const seen = await this.seen(person, (scope) =>
      found && isInScope(scope, found.seenBy) ? found.record : undefined,
    );
    return { ...seen, accepted: found?.accepted };
  }

  /** What decides who sees a case or a matter, if the person is one of them. Throws `ACCESS.NOT_FOUND`. */
  async whoSees(person: Person, entity: EntityKind, no: string): Promise<Scoped> {
    const from = entity === 'case' ? this.cases : this.matters;
    const seen = await from.findScoped(no, await this.scope(person));
    if (!seen) throw notFound();
    return seen;
  }

  /** The matter, if the person sees it. Throws `ACCESS.NOT_FOUND`. */
  matter(person: Person, no: string): Promise<InSight<MatterRecord>> {
    return this.seen(person, (scope) => this.matters.find(no, scope));
  }

  private async seen<R extends { hall: string }>(
    person: Person,
    find: (scope: Scope) => R | undefined | Promise<R | undefined>,
  ): Promise<InSight<R>> {
    const tree = await this.organisation.now();
    const record = await find(sightOf(person, tree));
    if (!record) throw notFound();
    return { record, actor: actorIn(record.hall, person, tree) };
  }
}
