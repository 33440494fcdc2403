import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { Access, CurrentPerson } from '../access/access.decorator';
import { pathsWhere, type Person } from '../access/caller';
import { ApplicantsService } from '../applicants/applicants.service';
import { valid } from '../errors/valid.pipe';
import { Answers } from '../openapi/answers.decorator';
import { auditEntry, auditQuery, type AuditQuery } from './audit.contract';

const APPLICANT = 'applicant/';

/**
 * Who did and saw what. Supervisors read it, each what people in their part did and what others did about it; those at
 * the root read all. Those who keep accounts do not.
 */
@Controller('audit')
export class AuditController {
  constructor(
    private readonly audit: AuditRepository,
    private readonly applicants: ApplicantsService,
  ) {}

  /**
   * What the people in the supervisor's part did, and what anybody did about its people, places, rules and cases; the
   * latest first.
   */
  @Get()
  @Access('supervisor')
  @Answers(z.object({ items: z.array(auditEntry) }))
  async list(@CurrentPerson() by: Person, @Query(valid(auditQuery)) query: AuditQuery) {
    const entries = await this.audit.list({ ...query, under: pathsWhere(by, 'supervisor') });
    const subjects = entries.map(({ subject }) => subject).filter((subject) => subject.startsWith(APPLICANT));
    const seen = await this.applicants.seenBy(
      by,
      [...new Set(subjects)].map((one) => one.slice(APPLICANT.length)),
    );
    const names = new Map(seen.map(({ id, name }) => [APPLICANT + id, name]));
    const named = (subject: string) => names.get(subject) ?? null;
    return {
      items: entries.map((entry) => ({
        ...entry,
        at: entry.at.toISOString(),
        subjectName: named(entry.subject),
      })),
    };
  }
}
