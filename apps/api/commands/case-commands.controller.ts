import { Body, Controller, Headers, Param, Post } from '@nestjs/common';
import type { Arrival } from '@ledger/commands/arrival.repository';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { Arrived, CommandToCase } from '../access/command-to-case.decorator';
import { previewAnswer, reply } from '../cases/case.contract';
import { CaseSight } from '../cases/case-sight.service';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { ActsOnce } from '../idempotency/acts-once.decorator';
import { Answers } from '../openapi/answers.decorator';
import { CommandService } from './command.service';
import { ExpectedVersion } from './expected-version.decorator';
import { PreviewService } from './preview.service';

/** Commands on cases. Which there are, who may give them when and with what is the core's to say. */
@Controller('cases/:no/commands/:command')
export class CaseCommandsController {
  constructor(
    private readonly sight: CaseSight,
    private readonly commands: CommandService,
    private readonly previews: PreviewService,
  ) {}

  /** Gives a command to a case. With `If-Match` it is refused when the case has another version by then. */
  @Post()
  @Access('staff')
  @ActsOnce('the key is the id of the update')
  @CommandToCase()
  @Answers(reply)
  async give(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Param('command') name: string,
    @Body() payload: unknown,
    @Headers('idempotency-key') key: string,
    @ExpectedVersion() expected: number | undefined,
    @Arrived() arrival: Arrival | undefined,
  ) {
    const { record, actor, accepted } = await this.sight.arrived(by, no, arrival);
    return this.commands.toCase(record, { actor, name, payload: payload ?? {}, key, expected, accepted });
  }

  /** What the command would do now, or why it would be refused; nothing is done. */
  @Post('preview')
  @Access('staff')
  @AnswersOnce('nothing is written')
  @Answers(previewAnswer)
  preview(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Param('command') name: string,
    @Body() payload: unknown,
  ) {
    return this.previews.ofCase(by, no, name, payload ?? {});
  }
}
