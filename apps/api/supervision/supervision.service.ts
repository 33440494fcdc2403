import { Injectable } from '@nestjs/common';
import type { Moment } from '@domain/calendar/moment';
import { SupervisionRepository } from '@ledger/cases/supervision.repository';
import { ObligationRepository } from '@ledger/obligations/obligation.repository';
import type { Scope } from '@ledger/reading/scope';
import type { Person } from '../access/caller';
import { CaseListService } from '../cases/case-list.service';
import { CaseSight } from '../cases/case-sight.service';
import { HallCalendarsService } from '../cases/hall-calendars.service';
import { BusinessClock } from '../clock/business-clock';
import { notFound } from '../errors/refused.error';
import { OrganisationTree, type Tree } from '../organisation/organisation-tree';
import type { RisksQuery, SupervisionQuery } from './supervision.contract';

const SOON_DAYS = 2;
/** What the applicant owes, or what passes by itself, is no one's fault here. */
const STAFF = ['role', 'person', 'unit'] as const;

interface Question {
  readonly scope: Scope;
  readonly halls?: readonly string[];
  readonly unit?: string;
  readonly now: Moment;
}

/** What those who supervise look at, over the cases that they see. */
@Injectable()
export class SupervisionService {
  constructor(
    private readonly sight: CaseSight,
    private readonly organisation: OrganisationTree,
    private readonly clock: BusinessClock,
    private readonly calendars: HallCalendarsService,
    private readonly obligations: ObligationRepository,
    private readonly lists: CaseListService,
    private readonly supervision: SupervisionRepository,
  ) {}

  /**
   * Of all halls seen, or of those at and below a place; what is at risk and the cards of one unit, if one is named.
   * Throws `ACCESS.NOT_FOUND` for a place that is not there.
   */
  async of(by: Person, query: SupervisionQuery) {
    const [question, tree] = await Promise.all([this.questionOf(by, query), this.organisation.now()]);
    const [atRisk, units, cards, byLevel] = await Promise.all([
      this.riskyOf(question).then((risky) => this.obligations.count(risky)),
      this.supervision.unitLoads(question),
      this.supervision.cards(question),
      this.supervision.levelLoads(question),
    ]);
    return {
      asOf: question.now,
      atRisk,
      overdueByUnit: units.map((load) => ({ ...load, name: tree.nameOf(load.unit) })),
      cards: cards.map((card) => ({ ...card, name: tree.nameOf(card.unit) })),
      byLevel,
    };
  }

  /** A page of what is at risk, of the same. Throws `ACCESS.NOT_FOUND` for a place that is not there. */
  async risks(by: Person, { limit, after, ...query }: RisksQuery) {
    const [risky, calendars] = await Promise.all([
      this.questionOf(by, query).then((question) => this.riskyOf(question)),
      this.calendars.now(),
    ]);
    const { items, next } = await this.obligations.list({ ...risky, page: { limit, after } });
    const lines = await this.lists.byNumbers(by, [...new Set(items.map(({ no }) => no))]);
    const risks = items.flatMap(({ id, kind, no, hall, owner, due }) => {
      const line = lines.get(no);
      const daysLeft = calendars.daysLeft(hall, due, risky.now);
      return line && daysLeft !== null
        ? [{ case: line, obligation: { id, kind, owner, due }, daysLeft }]
        : [];
    });
    return { items: risks.sort((a, b) => a.daysLeft - b.daysLeft), next };
  }

  private async questionOf(by: Person, { under, unit }: SupervisionQuery): Promise<Question> {
    const [scope, tree] = await Promise.all([this.sight.scope(by), this.organisation.now()]);
    return { scope, halls: hallsOf(tree, under), unit, now: this.clock.now() };
  }

  private async riskyOf({ scope, halls, unit, now }: Question) {
    const dueUntil = (await this.calendars.now()).endAfter(SOON_DAYS, now);
    const filter = { halls, concerning: unit, ownedAs: STAFF, entity: 'case', dueUntil } as const;
    return { filter, scope, now };
  }
}

function hallsOf(tree: Tree, under: string | undefined): string[] | undefined {
  if (under === undefined) return undefined;
  const place = tree.find(under);
  if (!place) throw notFound();
  return tree.hallsUnder(place.path);
}
