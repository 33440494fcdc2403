import { BusinessClock } from '../clock/business-clock';
import { Injectable } from '@nestjs/common';
import { workingDaysAfter, type Calendar } from '@domain/calendar/calendar';
import { daysLeft } from '@domain/calendar/days-left';
import { at, dateOf, yearOf, type LocalDate, type Moment } from '@domain/calendar/moment';
import { localCalendar, type LocalDays } from '@domain/policy/policy';
import { CalendarRepository } from '@ledger/calendar/calendar.repository';
import { PolicyRepository } from '@ledger/policies/policy.repository';
import type { HallMoments } from '@ledger/reading/hall-moments';
import { OrganisationTree } from '../organisation/organisation-tree';

/** How long a new notice or local day may stay unseen here. */
const FRESH_MS = 5_000;
const LAST_MINUTE = '23:59';
/** Nobody had a hall with that id: its calendar is the notices alone. */
const NO_HALL = '';

/** The working days of every hall as they are known now. */
export class HallCalendars {
  constructor(
    private readonly usual: Calendar,
    /** With the days entered for a hall; of the halls that have some. */
    private readonly entered: ReadonlyMap<string, Calendar>,
    /** The days of a hall's policy in force; of the halls whose policy has some. */
    private readonly policies: ReadonlyMap<string, LocalDays>,
  ) {}

  /**
   * Working days until a due moment by the hall's calendar, see `daysLeft`; null for none. `policy` is the case's own,
   * where it is at hand; the hall's in force otherwise.
   */
  daysLeft(hall: string, due: Moment | null, moment: Moment, policy?: LocalDays): number | null {
    return due === null ? null : daysLeft(this.of(hall, policy), due, moment);
  }

  /** The end of the day that comes so many working days after a moment's, for each hall. */
  endAfter(workingDays: number, moment: Moment): HallMoments {
    const end = (calendar: Calendar): Moment =>
      at(workingDaysAfter(calendar, dateOf(moment), workingDays), LAST_MINUTE);
    const halls = new Set([...this.entered.keys(), ...this.policies.keys()]);
    const byHall = [...halls].map((hall) => [hall, end(this.of(hall))] as const);
    return { usual: end(this.usual), byHall: Object.fromEntries(byHall) };
  }

  private of(hall: string, policy: LocalDays = this.policies.get(hall) ?? {}): Calendar {
    return localCalendar(policy, this.entered.get(hall) ?? this.usual);
  }
}

/** Keeps the halls' calendars at hand: lists count by them on every line. */
@Injectable()
export class HallCalendarsService {
  private kept: { calendars: Promise<HallCalendars>; until: number } | undefined;

  constructor(
    private readonly calendars: CalendarRepository,
    private readonly policies: PolicyRepository,
    private readonly organisation: OrganisationTree,
    private readonly clock: BusinessClock,
  ) {}

  /** The calendars of all halls, at most a few seconds old. */
  now(): Promise<HallCalendars> {
    if (!this.kept || this.kept.until < Date.now()) {
      const calendars = this.read();
      calendars.catch(() => (this.kept = undefined));
      this.kept = { calendars, until: Date.now() + FRESH_MS };
    }
    return this.kept.calendars;
  }

  private async read(): Promise<HallCalendars> {
    const today = dateOf(this.clock.now());
    const year = yearOf(today);
    const [usual, local, policies] = await Promise.all([
      this.calendars.snapshot(NO_HALL, year),
      this.calendars.listLocalDays(year),
      this.policiesOn(today),
    ]);
    const entered = [...local].map(([hall, overlay]) => [hall, { ...usual, overlay }] as const);
    return new HallCalendars(usual, new Map(entered), policies);
  }

  private async policiesOn(today: LocalDate): Promise<Map<string, LocalDays>> {
    const [tree, days] = await Promise.all([this.organisation.now(), this.policies.listLocalDays(today)]);
    const byHall = tree.all().flatMap(({ id, policyProfile }) => {
      const local = days.get(policyProfile ?? '');
      return local ? [[id, local] as const] : [];
    });
    return new Map(byHall);
  }
}
