import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { event, page, pageQuery, previewAnswer, reply, type PageQuery } from '../cases/case.contract';
import { CaseSight } from '../cases/case-sight.service';
import { CommandService } from '../commands/command.service';
import { ExpectedVersion } from '../commands/expected-version.decorator';
import { PreviewService } from '../commands/preview.service';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { ActsOnce } from '../idempotency/acts-once.decorator';
import { Answers } from '../openapi/answers.decorator';
import { attachedCase, matterLine, matterSearch, matterView, type MatterSearch } from './matter.contract';
import { MatterService } from './matter.service';

/** The joint committee's matters (议题). */
@Controller('matters')
export class MattersController {
  constructor(
    private readonly matters: MatterService,
    private readonly sight: CaseSight,
    private readonly commands: CommandService,
    private readonly previews: PreviewService,
  ) {}

  /** Matters that the caller sees, the latest called first. */
  @Get()
  @Access('staff')
  @Answers(page(matterLine))
  list(@CurrentPerson() by: Person, @Query(valid(matterSearch)) search: MatterSearch) {
    return this.matters.list(by, search);
  }

  /** A matter: who owes what by when and what happens then, and what the caller may do now. */
  @Get(':no')
  @Access('staff')
  @Answers(matterView)
  get(@CurrentPerson() by: Person, @Param('no') no: string) {
    return this.matters.get(by, no);
  }

  /** The cases that are or were attached to a matter: what members must know of them, who may not see them whole. */
  @Get(':no/cases')
  @Access('staff')
  @Answers(z.object({ items: z.array(attachedCase) }))
  cases(@CurrentPerson() by: Person, @Param('no') no: string) {
    return this.matters.cases(by, no);
  }

  /** The log of a matter, in order. */
  @Get(':no/events')
  @Access('staff')
  @Answers(page(event))
  log(@CurrentPerson() by: Person, @Param('no') no: string, @Query(valid(pageQuery)) query: PageQuery) {
    return this.matters.log(by, no, query);
  }

  /** Gives a command to a matter. With `If-Match` it is refused when the matter has another version by then. */
  @Post(':no/commands/:command')
  @Access('staff')
  @ActsOnce('the key is the id of the update')
  @Answers(reply)
  async give(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Param('command') name: string,
    @Body() payload: unknown,
    @Headers('idempotency-key') key: string,
    @ExpectedVersion() expected: number | undefined,
  ) {
    const { record, actor } = await this.sight.matter(by, no);
    return this.commands.toMatter(record, { actor, name, payload: payload ?? {}, key, expected });
  }

  /** What the command would do now, or why it would be refused; nothing is done. */
  @Post(':no/commands/:command/preview')
  @Access('staff')
  @AnswersOnce('nothing is written')
  @Answers(previewAnswer)
  preview(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Param('command') name: string,
    @Body() payload: unknown,
  ) {
    return this.previews.ofMatter(by, no, name, payload ?? {});
  }
}
