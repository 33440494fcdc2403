import { Body, Controller, Get, Headers, Param, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { ActsOnce } from '../idempotency/acts-once.decorator';
import { languageOf } from '../language/language';
import { Answers } from '../openapi/answers.decorator';
import { caseAt, caseLine, caseView, event, page, receipt } from './case.contract';
import {
  caseCounts,
  caseNarrowing,
  caseQuery,
  caseSearch,
  caseTotal,
  likeness,
  logQuery,
  similar,
  type CaseNarrowing,
  type CaseQuery,
  type CaseSearch,
  type Likeness,
  type LogQuery,
} from './case-search.contract';
import { CaseListService } from './case-list.service';
import { CaseService } from './case.service';
import { atTime, derivations } from './derivation.contract';
import { holdingList } from './holding.contract';
import { RegistrationService } from './registration.service';

/** Cases (办件). */
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: CaseService,
    private readonly lists: CaseListService,
    private readonly registration: RegistrationService,
  ) {}

  /** Registers a matter and starts its case. */
  @Post()
  @Access('staff')
  @ActsOnce('the key gives the case its number')
  @Answers(receipt, 201)
  register(@CurrentPerson() by: Person, @Body() payload: unknown, @Headers('idempotency-key') key: string) {
    return this.registration.byPerson(by, payload, key);
  }

  /**
   * Cases that the caller sees, the newest first or by `sort`. `tab` is one of the worklist's: `mine` is `owesMe=true`,
   * `unit` is `owesMyUnit=true`, `unassigned` is `unassigned=true`, `handling` is `stages=handling`, `consulting` is
   * `owes=opinion`, `lapsing` is `lapsingWithin=1wd`, `overdue` is `overdue=true&stages=triage,handling`, and `triage`,
   * `acknowledge`, `return-ruling`, `call-back` are `owes=` that.
   */
  @Get()
  @Access('staff')
  @Answers(page(caseLine))
  search(@CurrentPerson() by: Person, @Query(valid(caseSearch)) search: CaseSearch) {
    return this.lists.search(by, search);
  }

  /** How many cases each tab of the worklist holds for the caller; `GET /api/cases?tab=` lists them. */
  @Get('counts')
  @Access('staff')
  @Answers(caseCounts)
  counts(@CurrentPerson() by: Person) {
    return this.lists.counts(by);
  }

  /** How many cases fit a search in all: what one asks once beside the first page of `GET /api/cases`. */
  @Get('total')
  @Access('staff')
  @Answers(caseTotal)
  total(@CurrentPerson() by: Person, @Query(valid(caseNarrowing)) narrowing: CaseNarrowing) {
    return this.lists.total(by, narrowing);
  }

  /** Open cases about the same and earlier ones of the same applicant, before one more is registered. */
  @Post('similar')
  @Access('staff')
  @AnswersOnce('nothing is written; it is sent so that names stay out of addresses')
  @Answers(similar)
  findSimilar(@CurrentPerson() by: Person, @Body(valid(likeness)) like: Likeness) {
    return this.lists.findSimilar(by, like);
  }

  /**
   * A case: who owes what by when and what happens then, and what the caller may do now. That they opened it, by this or
   * by any other part of it, is in the audit; with `unopened=true`, for what may be shown next or is shown in a line, that
   * they fetched it.
   */
  @Get(':no')
  @Access('staff')
  @Answers(caseView)
  get(@CurrentPerson() by: Person, @Param('no') no: string, @Query(valid(caseQuery)) query: CaseQuery) {
    return this.cases.get(by, no, query.unopened);
  }

  /** How every due moment came about: each day counted or skipped and why, each stop, the policy clause. */
  @Get(':no/deadline')
  @Access('staff')
  @Answers(derivations)
  explain(@CurrentPerson() by: Person, @Param('no') no: string) {
    return this.cases.explain(by, no);
  }

  /** The log of a case, in order; what the applicant reads of it in the language asked for. `unopened` as for the case. */
  @Get(':no/events')
  @Access('staff')
  @Answers(page(event))
  log(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Query(valid(logQuery)) query: LogQuery,
    @Req() request: Request,
  ) {
    return this.cases.log(by, no, query, languageOf(request));
  }

  /** Who held a case in which time: the window, a unit, the applicant, a superior, the committee. */
  @Get(':no/holding')
  @Access('staff')
  @Answers(holdingList)
  holding(@CurrentPerson() by: Person, @Param('no') no: string) {
    return this.cases.holding(by, no);
  }

  /** A case as it stood at the end of a past minute. */
  @Get(':no/at')
  @Access('staff')
  @Answers(caseAt)
  at(@CurrentPerson() by: Person, @Param('no') no: string, @Query(valid(atTime)) query: { time: string }) {
    return this.cases.at(by, no, query.time);
  }
}
