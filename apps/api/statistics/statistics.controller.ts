import { Controller, Get, Query } from '@nestjs/common';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { Answers } from '../openapi/answers.decorator';
import { statistics, statisticsQuery, type StatisticsQuery } from './statistics.contract';
import { StatisticsService } from './statistics.service';

/** Figures over cases. */
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly figures: StatisticsService) {}

  /** Figures over the cases that the caller sees and that were registered in a time, for numbers and pictures. */
  @Get()
  @Access('staff')
  @Answers(statistics)
  of(@CurrentPerson() by: Person, @Query(valid(statisticsQuery)) query: StatisticsQuery) {
    return this.figures.of(by, query);
  }
}
