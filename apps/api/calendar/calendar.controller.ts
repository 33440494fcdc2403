import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { Answers } from '../openapi/answers.decorator';
import { calculated, calculation, calendarYear, change, concerned } from './calendar.contract';
import { localDays, notice, published, yearParams, yearQuery } from './calendar.contract';
import type { Calculation, Change, LocalDays, Notice, YearQuery } from './calendar.contract';
import { CalendarService } from './calendar.service';

/** Working days. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  /** The due moment of a limit in a hall: each day counted or skipped and why. */
  @Get('deadline')
  @Access('staff')
  @Answers(calculated)
  calculate(@Query(valid(calculation)) question: Calculation) {
    return this.calendar.calculate(question);
  }

  /** How many cases a change of the calendar may move; nothing is done. */
  @Get('concerned')
  @Access('admin')
  @Answers(concerned)
  concerned(@Query(valid(change)) question: Change) {
    return this.calendar.concerned(question);
  }

  /** Holidays and made-up working days of a year, and a hall's own days. */
  @Get(':year')
  @Access('staff')
  @Answers(calendarYear)
  year(@Param(valid(yearParams)) { year }: { year: number }, @Query(valid(yearQuery)) query: YearQuery) {
    return this.calendar.year(year, query);
  }

  /** Takes in a State Council notice; every open case is recounted by it. */
  @Post('notices')
  @Access('admin')
  @Answers(published, 202)
  publishNotice(@CurrentPerson() by: Person, @Body(valid(notice)) body: Notice) {
    return this.calendar.publishNotice(by, body);
  }

  /** Sets or withdraws days of a hall, with their legal reference; its open cases are recounted. */
  @Post('local-days')
  @Access('admin')
  @Answers(published, 202)
  setLocalDays(@CurrentPerson() by: Person, @Body(valid(localDays)) body: LocalDays) {
    return this.calendar.setLocalDays(by, body);
  }
}
