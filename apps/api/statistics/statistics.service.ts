import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '@domain/calendar/moment';
import { PictureRepository } from '@ledger/cases/picture.repository';
import { StatisticsRepository, type Cohort } from '@ledger/cases/statistics.repository';
import { isInScope, type Scope } from '@ledger/reading/scope';
import type { Person } from '../access/caller';
import { CaseSight } from '../cases/case-sight.service';
import { BusinessClock } from '../clock/business-clock';
import { notFound } from '../errors/refused.error';
import { OrganisationTree, type Tree } from '../organisation/organisation-tree';
import { placeShown, regionLines } from './regions';
import type { StatisticsQuery } from './statistics.contract';

const DAY_MS = 86_400_000;

/** Figures over the cases that a person sees. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly sight: CaseSight,
    private readonly organisation: OrganisationTree,
    private readonly figures: StatisticsRepository,
    private readonly pictures: PictureRepository,
    private readonly clock: BusinessClock,
  ) {}

  /** The figures of a time, and of as many days before it. Throws `ACCESS.NOT_FOUND` for a place that is not there. */
  async of(by: Person, { from, to, under }: StatisticsQuery) {
    const [scope, tree] = await Promise.all([this.sight.scope(by), this.organisation.now()]);
    const asked = under === undefined ? undefined : tree.find(under);
    if (under !== undefined && !asked) throw notFound();
    const cohort: Cohort = {
      scope,
      halls: asked && tree.hallsUnder(asked.path),
      from,
      to,
      now: this.clock.now(),
    };
    const [own, before, byWeek, stageByAge, causes, time] = await Promise.all([
      this.figures.ofCases(cohort),
      this.figures.ofCases({ ...cohort, ...timeBefore(from, to) }),
      this.pictures.byWeek(cohort),
      this.pictures.stageByAge(cohort),
      this.pictures.causes(cohort),
      this.pictures.timeByHolder(cohort),
    ]);
    const seen = hallsSeen(scope, tree);
    const shown = placeShown(tree, seen, asked);
    return {
      ...own,
      ...{ asOf: cohort.now, before, byWeek, stageByAge, causes },
      timeByHolder: time.held,
      timeByHolderOf: time.of,
      satisfaction: { asked: own.told, rated: own.rated, byScore: own.byScore },
      under: shown?.id ?? null,
      byRegion: shown ? regionLines(tree, shown, seen, own.halls) : [],
    };
  }
}

const hallsSeen = (scope: Scope, tree: Tree): ReadonlySet<string> =>
  new Set(tree.hallsUnder('/').filter((hall) => isInScope(scope, { hall, units: [], people: [] })));

/** As many days, right before. */
function timeBefore(from: LocalDate, to: LocalDate): { from: LocalDate; to: LocalDate } {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}
