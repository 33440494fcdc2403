import { Injectable } from '@nestjs/common';
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
import { timeBefore } from './time-before';

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

  /** The figures of a time, and of the one that it is compared with. Throws `ACCESS.NOT_FOUND` for a place that is not there. */
  async of(by: Person, { from, to, under }: StatisticsQuery) {
    const [scope, tree] = await Promise.all([this.sight.scope(by), this.organisation.now()]);
    const asked = under === undefined ? undefined : tree.find(under);
    if (under !== undefined && !asked) throw notFound();
    const halls = asked && tree.hallsUnder(asked.path);
    const cohort: Cohort = { scope, halls, from, to, now: this.clock.now() };
    const earlier = timeBefore({ from, to });
    const [own, before, overdue, byWeek, stageByAge, causes, time] = await Promise.all([
      this.figures.ofCases(cohort),
      this.figures.ofCases({ ...cohort, ...earlier }),
      this.figures.overdueNow(cohort),
      this.pictures.byWeek(cohort),
      this.pictures.stageByAge(cohort),
      this.pictures.causes(cohort),
      this.pictures.timeByHolder(cohort),
    ]);
    const seen = hallsSeen(scope, tree);
    const shown = placeShown(tree, seen, asked);
    return {
      ...own,
      ...{ asOf: cohort.now, byWeek, stageByAge, causes },
      before: { ...before, ...earlier },
      overdueNow: Object.values(overdue).reduce((sum, n) => sum + n, 0),
      timeByHolder: time.held,
      timeByHolderOf: time.of,
      satisfaction: { asked: own.asked, rated: own.rated, byScore: own.byScore },
      under: shown?.id ?? null,
      byRegion: shown ? regionLines(tree, shown, seen, { halls: own.halls, overdue }) : [],
    };
  }
}

const hallsSeen = (scope: Scope, tree: Tree): ReadonlySet<string> =>
  new Set(tree.hallsUnder('/').filter((hall) => isInScope(scope, { hall, units: [], people: [] })));
