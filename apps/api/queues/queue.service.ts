import { Injectable } from '@nestjs/common';
import { addMinutes, type Moment } from '@domain/calendar/moment';
import { ObligationRepository, type ObligationFilter } from '@ledger/obligations/obligation.repository';
import { BusinessClock } from '../clock/business-clock';
import type { Person } from '../access/caller';
import { owedByPerson, owedByUnitsOf } from '../access/owning';
import { CaseSight } from '../cases/case-sight.service';
import { HallCalendarsService } from '../cases/hall-calendars.service';
import { OrganisationTree, type Tree } from '../organisation/organisation-tree';
import type { QueueName, QueueQuery } from './queue.contract';

const HOUR = 60;

/** What is owed now, the first to fall due first. */
@Injectable()
export class QueueService {
  constructor(
    private readonly sight: CaseSight,
    private readonly organisation: OrganisationTree,
    private readonly obligations: ObligationRepository,
    private readonly calendars: HallCalendarsService,
    private readonly clock: BusinessClock,
  ) {}

  async list(by: Person, queue: QueueName, { kinds, within, limit, after }: QueueQuery) {
    const [tree, scope] = await Promise.all([this.organisation.now(), this.sight.scope(by)]);
    const moment = this.clock.now();
    const filter = { ...filterOf(queue, by, tree, addMinutes(moment, within * HOUR)), kinds };
    const found = this.obligations.list({ filter, scope, page: { limit, after }, now: moment });
    const [{ items, next }, calendars] = await Promise.all([found, this.calendars.now()]);
    const withDaysLeft = items.map((item) => ({
      ...item,
      daysLeft: calendars.daysLeft(item.hall, item.due, moment),
    }));
    return { items: withDaysLeft, next };
  }
}

function filterOf(queue: QueueName, by: Person, tree: Tree, until: Moment): ObligationFilter {
  switch (queue) {
    case 'mine':
      return { owners: owedByPerson(by, tree) };
    case 'unit':
      return { owners: owedByUnitsOf(by) };
    case 'unassigned':
      return { unassigned: true };
    case 'lapsing':
      return { dueUntil: { usual: until, byHall: {} }, overdue: false };
    case 'overdue':
      return { overdue: true };
  }
}
