import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { Answers } from '../openapi/answers.decorator';
import { applicantSearch, maskedApplicant, unmasked, unmasking } from './applicant.contract';
import type { ApplicantSearchBody, UnmaskingBody } from './applicant.contract';
import { ApplicantsService } from './applicants.service';

/** The register of applicants, as far as one sees cases of theirs. */
@Controller('applicants')
export class ApplicantsController {
  constructor(private readonly applicants: ApplicantsService) {}

  /** Finds applicants with a case in sight by name, part of a name, telephone or id number; masked. */
  @Post('search')
  @Answers(z.object({ items: z.array(maskedApplicant) }))
  @Access('clerk', 'station-head', 'duty-leader', 'leader', 'supervisor', 'handler', 'agent', 'revisitor')
  @AnswersOnce('a search changes nothing; it is sent so that names stay out of addresses')
  async search(@CurrentPerson() by: Person, @Body(valid(applicantSearch)) search: ApplicantSearchBody) {
    return { items: await this.applicants.search(by, search) };
  }

  /** The particulars in full, for a case and a purpose that go to the audit. */
  @Post(':id/particulars')
  @Answers(unmasked)
  @Access('clerk', 'station-head', 'duty-leader', 'supervisor', 'handler', 'agent', 'revisitor')
  @AnswersOnce('personal data is not kept beside the register, and every look is in the audit')
  unmask(
    @CurrentPerson() by: Person,
    @Param('id') id: string,
    @Body(valid(unmasking)) reason: UnmaskingBody,
  ) {
    return this.applicants.unmask(by, id, reason);
  }
}
