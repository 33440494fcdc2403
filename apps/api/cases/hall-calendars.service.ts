import { BusinessClock } from '../clock/business-clock';
import { Injectable } from '@nestjs/common';
import { workingDaysAfter, type Calendar } from '@domain/calendar/calendar';
import { daysLeft } from '@domain/calendar/days-left';
import { at, dateOf, yearOf, type Moment } from '@domain/calendar/moment';
import { CalendarRepository } from '@ledger/calendar/calendar.repository';
import type { HallMoments } from '@ledger/reading/hall-moments';

/** How long a new notice or local day may stay unseen here. */
const FRESH_MS = 5_000;
const LAST_MINUTE = '23:59';
/** Nobody had a hall with that id: its calendar is the notices alone. */
const NO_HALL = '';

/** The working days of every hall as they are known now. */
export class HallCalendars {
  constructor(
    private readonly usual: Calendar,
    private readonly local: ReadonlyMap<string, Calendar>,
  ) {}

  /** Working days until a due moment by the hall's calendar, see `daysLeft`; null for none. */
  daysLeft(hall: string, due: Moment | null, moment: Moment): number | null {
    return due === null ? null : daysLeft(this.of(hall), due, moment);
  }

  /** The end of the day that comes so many working days after a moment's, for each hall. */
  endAfter(workingDays: number, moment: Moment): HallMoments {
    const end = (calendar: Calendar): Moment =>
      at(workingDaysAfter(calendar, dateOf(moment), workingDays), LAST_MINUTE);
    const byHall = [...this.local].map(([hall, calendar]) => [hall, end(calendar)] as const);
    return { usual: end(this.usual), byHall: Object.fromEntries(byHall) };
  }

  private of(hall: string): Calendar {
    return this.local.get(hall) ?? this.usual;
  }
}

/** Keeps the halls' calendars at hand: lists count by them on every line. */
@Injectable()
export class HallCalendarsService {
  private kept: { calendars: Promise<HallCalendars>; until: number } | undefined;

  constructor(
    private readonly calendars: CalendarRepository,
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
    const year = yearOf(dateOf(this.clock.now()));
    const [usual, local] = await Promise.all([
      this.calendars.snapshot(NO_HALL, year),
      this.calendars.listLocalDays(year),
    ]);
    const own = [...local].map(([hall, overlay]) => [hall, { ...usual, overlay }] as const);
    return new HallCalendars(usual, new Map(own));
  }
}
