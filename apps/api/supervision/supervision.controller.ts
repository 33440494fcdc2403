import { Controller, Get, Query } from '@nestjs/common';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { page } from '../cases/case.contract';
import { valid } from '../errors/valid.pipe';
import { Answers } from '../openapi/answers.decorator';
import {
  risk,
  risksQuery,
  supervision,
  supervisionQuery,
  type RisksQuery,
  type SupervisionQuery,
} from './supervision.contract';
import { SupervisionService } from './supervision.service';

/** Supervision (督办): what is at risk, who is late, which cards are out. */
@Controller('supervision')
export class SupervisionController {
  constructor(private readonly service: SupervisionService) {}

  /** How much is at risk, who is late, which cards are out and how far cases have risen, over the cases the caller sees. */
  @Get()
  @Access('staff')
  @Answers(supervision)
  of(@CurrentPerson() by: Person, @Query(valid(supervisionQuery)) query: SupervisionQuery) {
    return this.service.of(by, query);
  }

  /** What staff owe and is past or due within two working days, over the cases the caller sees, the most urgent first. */
  @Get('risks')
  @Access('staff')
  @Answers(page(risk))
  risks(@CurrentPerson() by: Person, @Query(valid(risksQuery)) query: RisksQuery) {
    return this.service.risks(by, query);
  }
}
