import { Injectable } from '@nestjs/common';
import type { EntityKind } from '@ledger/events/stream';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import type { Person } from '../access/caller';

/** Leaves in the audit who opened which case or matter, once a session, whichever part of it they read first. */
@Injectable()
export class Openings {
  constructor(private readonly audit: AuditRepository) {}

  /** `unopened`: it was only fetched, for what may be shown next or is shown in a line. */
  note({ id: actor, session }: Person, entity: EntityKind, no: string, unopened = false): Promise<void> {
    const act = entity === 'case' ? (unopened ? 'case.fetched' : 'case.opened') : 'matter.opened';
    return this.audit.addOnce({ actor, session, act, subject: `${entity}/${no}` });
  }
}
