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
import type { SupervisionQuery } from './supervision.contract';

const MOST_AT_RISK = 100;
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
  async of(by: Person, { under, unit }: SupervisionQuery) {
    const [scope, tree] = await Promise.all([this.sight.scope(by), this.organisation.now()]);
    const question: Question = { scope, halls: hallsOf(tree, under), unit, now: this.clock.now() };
    const [atRisk, units, cards, byLevel] = await Promise.all([
      this.atRisk(by, question),
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

  private async atRisk(by: Person, { scope, halls, unit, now: moment }: Question) {
    const calendars = await this.calendars.now();
    const dueUntil = calendars.endAfter(SOON_DAYS, moment);
    const filter = { halls, concerning: unit, ownedAs: STAFF, entity: 'case', dueUntil } as const;
    const { items } = await this.obligations.list({
      filter,
      scope,
      page: { limit: MOST_AT_RISK },
      now: moment,
    });
    const lines = await this.lists.byNumbers(by, [...new Set(items.map(({ no }) => no))]);
    return items
      .flatMap(({ id, kind, no, hall, owner, due }) => {
        const line = lines.get(no);
        const daysLeft = calendars.daysLeft(hall, due, moment);
        return line && daysLeft !== null
          ? [{ case: line, obligation: { id, kind, owner, due }, daysLeft }]
          : [];
      })
      .sort((a, b) => a.daysLeft - b.daysLeft);
  }
}

function hallsOf(tree: Tree, under: string | undefined): string[] | undefined {
  if (under === undefined) return undefined;
  const place = tree.find(under);
  if (!place) throw notFound();
  return tree.hallsUnder(place.path);
}
