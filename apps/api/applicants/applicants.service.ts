import { Injectable } from '@nestjs/common';
import { ApplicantRepository } from '@ledger/applicants/applicant.repository';
import { CaseListRepository } from '@ledger/cases/case-list.repository';
import { CaseRepository } from '@ledger/cases/case.repository';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { BusinessClock } from '../clock/business-clock';
import type { Person } from '../access/caller';
import { sightOf } from '../access/sight';
import { notFound } from '../errors/refused.error';
import { OrganisationTree } from '../organisation/organisation-tree';
import type { ApplicantSearchBody, MaskedApplicant, Unmasked, UnmaskingBody } from './applicant.contract';

const MOST_CASES = 200;

/** Shows who the applicants are: masked to whoever sees a case of theirs, in full to whoever says what for. */
@Injectable()
export class ApplicantsService {
  constructor(
    private readonly register: ApplicantRepository,
    private readonly cases: CaseRepository,
    private readonly lists: CaseListRepository,
    private readonly audit: AuditRepository,
    private readonly organisation: OrganisationTree,
    private readonly clock: BusinessClock,
  ) {}

  /** The applicants who fit and have a case that the searcher sees; of others not even that they exist. */
  async search(by: Person, { text }: ApplicantSearchBody): Promise<MaskedApplicant[]> {
    return this.seenBy(by, await this.register.search(text));
  }

  /** Those of these applicants who have a case that the person sees, masked. */
  async seenBy(by: Person, applicants: readonly string[]): Promise<MaskedApplicant[]> {
    if (applicants.length === 0) return [];
    const { items } = await this.lists.search({
      scope: sightOf(by, await this.organisation.now()),
      filters: [{ applicants }],
      now: this.clock.now(),
      page: { limit: MOST_CASES },
    });
    const masked = await this.register.findMasked([...new Set(items.map(({ applicantId }) => applicantId))]);
    return [...masked].map(([id, particulars]) => ({
      id,
      ...particulars,
      cases: items.filter(({ applicantId }) => applicantId === id).map(({ no }) => no),
    }));
  }

  /** The particulars in full, for a case of the applicant that the person sees. It is in the audit before it is told. */
  async unmask(by: Person, id: string, { case: no, purpose }: UnmaskingBody): Promise<Unmasked> {
    const seen = await this.cases.find(no, sightOf(by, await this.organisation.now()));
    if (seen?.applicantId !== id) throw notFound();
    const versions = await this.register.listVersions(id);
    const current = versions.at(-1);
    if (!current) throw notFound();
    await this.audit.add({
      actor: by.id,
      session: by.session,
      act: 'applicant.unmasked',
      subject: `applicant/${id}`,
      purpose,
      detail: { case: no },
    });
    const earlier = versions.slice(0, -1).map((version) => ({ ...version, at: version.at.toISOString() }));
    return { id, ...current.particulars, earlier };
  }
}
