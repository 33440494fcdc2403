import { Controller, Get, Param } from '@nestjs/common';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { reply } from '../cases/case.contract';
import { CaseSight } from '../cases/case-sight.service';
import { Answers } from '../openapi/answers.decorator';
import { operationOf, OperationService } from './operation.service';

/** Commands whose answer did not come in time (202). */
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly sight: CaseSight,
    private readonly operations: OperationService,
  ) {}

  /** What became of a command: its reply, its refusal, or 202 while it is still not known; 404 when it never arrived. */
  @Get(':id')
  @Access('staff')
  @Answers(reply)
  async ask(@CurrentPerson() by: Person, @Param('id') name: string) {
    const operation = operationOf(name);
    await this.sight[operation.entity](by, operation.no);
    return this.operations.ask(operation);
  }
}
