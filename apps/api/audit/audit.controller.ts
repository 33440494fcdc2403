import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { Access, CurrentPerson } from '../access/access.decorator';
import { pathsWhere, type Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { Answers } from '../openapi/answers.decorator';
import { auditEntry, auditQuery, type AuditQuery } from './audit.contract';

/** Who did and saw what. Supervisors read it, each of the people in their part; those who keep accounts do not. */
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditRepository) {}

  /** What the people in the supervisor's part did, the latest first. */
  @Get()
  @Access('supervisor')
  @Answers(z.object({ items: z.array(auditEntry) }))
  async list(@CurrentPerson() by: Person, @Query(valid(auditQuery)) query: AuditQuery) {
    const entries = await this.audit.list({ ...query, byPeopleUnder: pathsWhere(by, 'supervisor') });
    return { items: entries.map((entry) => ({ ...entry, at: entry.at.toISOString() })) };
  }
}
