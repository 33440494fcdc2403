import { Injectable } from '@nestjs/common';
import { dateOf } from '@domain/calendar/moment';
import type { HolderKind } from '@domain/case/holding';
import { ApplicantRepository } from '@ledger/applicants/applicant.repository';
import { CaseCountRepository } from '@ledger/cases/case-count.repository';
import type { CaseFilter, OwedFilter, Owing } from '@ledger/cases/case-filter';
import { CaseListRepository, type CaseListItem, type CaseOrder } from '@ledger/cases/case-list.repository';
import { PictureRepository } from '@ledger/cases/picture.repository';
import { SimilarCaseRepository } from '@ledger/cases/similar-case.repository';
import { tabFilter, type TabViewer } from '@ledger/cases/case-tabs';
import type { Page } from '@ledger/reading/page';
import { BusinessClock } from '../clock/business-clock';
import type { Person } from '../access/caller';
import { owedByPerson, owedByUnitsOf } from '../access/owning';
import { notFound } from '../errors/refused.error';
import { OrganisationTree } from '../organisation/organisation-tree';
import { CaseSight } from './case-sight.service';
import type { CaseNarrowing, CaseSearch, Likeness } from './case-search.contract';
import { HallCalendarsService } from './hall-calendars.service';
import { momentIn } from './moments';

const MOST_SIMILAR = 10;
/** Of the tab `lapsing`: what falls due today or on the next working day. */
const LAPSING_DAYS = 1;

/** Before the first case. */
const EVER = '2000-01-01';

const either = (...owing: readonly (Owing | false | undefined)[]): Owing => {
  const asked = owing.filter((one) => !!one);
  return {
    owners: asked.flatMap(({ owners }) => owners),
    handler: asked.find(({ handler }) => handler !== undefined)?.handler,
  };
};

/** Lists cases: the worklist and its tabs, search, and cases about the same. */
@Injectable()
export class CaseListService {
  constructor(
    private readonly sight: CaseSight,
    private readonly organisation: OrganisationTree,
    private readonly calendars: HallCalendarsService,
    private readonly applicants: ApplicantRepository,
    private readonly lists: CaseListRepository,
    private readonly tabs: CaseCountRepository,
    private readonly pictures: PictureRepository,
    private readonly similarities: SimilarCaseRepository,
    private readonly clock: BusinessClock,
  ) {}

  /** A page of the cases that fit the search. Throws `ACCESS.NOT_FOUND` for a place that is not there. */
  async search(by: Person, { limit, after, sort, ...narrowing }: CaseSearch) {
    return this.list(by, await this.filtersOf(by, narrowing), { limit, after }, sort);
  }

  /** How many cases fit a search. Throws `ACCESS.NOT_FOUND` for a place that is not there. */
  async total(by: Person, narrowing: CaseNarrowing) {
    const [filters, scope] = await Promise.all([this.filtersOf(by, narrowing), this.sight.scope(by)]);
    return { total: await this.lists.count({ filters, scope, now: this.clock.now() }) };
  }

  private async filtersOf(by: Person, narrowing: CaseNarrowing): Promise<CaseFilter[]> {
    const { tab, under, heldBy, applicant, dueBefore, owes, owesMe, owesMyUnit, lapsingWithin, ...rest } =
      narrowing;
    const viewer = await this.viewerOf(by, lapsingWithin);
    const until = dueBefore === undefined ? undefined : momentIn('dueBefore', dueBefore);
    const owed: OwedFilter = {
      owes,
      owedBy: owesMe || owesMyUnit ? either(owesMe && viewer.me, owesMyUnit && viewer.myUnit) : undefined,
      lapsingBy: lapsingWithin === undefined ? undefined : viewer.lapsingBy,
    };
    const asked = { ...rest, ...owed, dueBefore: until, applicants: applicant ? [applicant] : undefined };
    const filters: CaseFilter[] = [asked];
    const halls = under === undefined ? undefined : await this.hallsUnder(under);
    if (halls) filters.push({ halls });
    if (heldBy) filters.push({ nos: await this.heldBy(by, heldBy, { halls, ...rest }) });
    if (tab !== undefined) filters.push(tabFilter(tab, await this.viewerOf(by)));
    return filters;
  }

  /** The lines of those of the cases that the person sees, by their numbers. */
  async byNumbers(by: Person, nos: readonly string[]) {
    const { items } = await this.list(by, [{ nos }], { limit: Math.max(1, nos.length) });
    return new Map(items.map((line) => [line.no, line]));
  }

  /** How many cases each tab of the worklist holds for the person. */
  async counts(by: Person) {
    const [viewer, scope] = await Promise.all([this.viewerOf(by), this.sight.scope(by)]);
    return this.tabs.count({ viewer, scope, now: this.clock.now() });
  }

  /** Open cases about the same, and earlier ones of the same applicant, before one more is registered. */
  async findSimilar(by: Person, { title, applicant }: Likeness) {
    const scope = await this.sight.scope(by);
    const similar = title ? await this.similarities.find(title, scope, MOST_SIMILAR) : [];
    const earlier = applicant ? await this.earlierOf(by, applicant) : [];
    return { similar, earlier };
  }

  private async viewerOf(by: Person, lapsingDays = LAPSING_DAYS): Promise<TabViewer> {
    const [tree, calendars] = await Promise.all([this.organisation.now(), this.calendars.now()]);
    return {
      me: { owners: owedByPerson(by, tree), handler: by.id },
      myUnit: { owners: owedByUnitsOf(by) },
      lapsingBy: calendars.endAfter(lapsingDays, this.clock.now()),
    };
  }

  /** What a picture counts of hands is found the way it counts. */
  private async heldBy(by: Person, kinds: readonly HolderKind[], of: CaseFilter): Promise<string[]> {
    const now = this.clock.now();
    const { halls, registeredFrom: from = EVER, registeredTo: to = dateOf(now) } = of;
    return this.pictures.listHeldBy({ scope: await this.sight.scope(by), halls, from, to, now }, kinds);
  }

  private async hallsUnder(place: string): Promise<readonly string[]> {
    const tree = await this.organisation.now();
    const found = tree.find(place);
    if (!found) throw notFound();
    return tree.hallsUnder(found.path);
  }

  private async earlierOf(by: Person, { name, contact }: NonNullable<Likeness['applicant']>) {
    const [named, reached] = await Promise.all([
      this.applicants.search(name),
      this.applicants.search(contact),
    ]);
    const applicants = named.filter((id) => reached.includes(id));
    if (applicants.length === 0) return [];
    return (await this.list(by, [{ applicants }], { limit: MOST_SIMILAR })).items;
  }

  private async list(by: Person, filters: readonly CaseFilter[], page: Page, order?: CaseOrder) {
    const scope = await this.sight.scope(by);
    const { items, next } = await this.lists.search({ filters, scope, page, now: this.clock.now(), order });
    return { items: await this.toLines(items), next };
  }

  private async toLines(items: readonly CaseListItem[]) {
    const [masked, tree, calendars] = await Promise.all([
      this.applicants.findMasked(items.map(({ applicantId }) => applicantId)),
      this.organisation.now(),
      this.calendars.now(),
    ]);
    const moment = this.clock.now();
    return items.map(({ next, ...item }) => ({
      ...item,
      applicant: { id: item.applicantId, name: masked.get(item.applicantId)?.name ?? '' },
      hallName: tree.nameOf(item.hall),
      leadName: item.lead === null ? null : tree.nameOf(item.lead),
      daysLeft: calendars.daysLeft(item.hall, item.due, moment),
      next: next && { ...next, daysLeft: calendars.daysLeft(item.hall, next.due, moment) },
    }));
  }
}
