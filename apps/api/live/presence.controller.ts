import { Body, Controller, Param, Put } from '@nestjs/common';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { AnswersNothing } from '../openapi/answers.decorator';
import { presence, type PresenceBody } from './presence.contract';
import { PresenceService } from './presence.service';

/** Who looks at a case or a matter now. */
@Controller()
export class PresenceController {
  constructor(private readonly presences: PresenceService) {}

  /** Tells the others who see the case that one looks at it, writes in it or has left it: to be said every 20 seconds. */
  @Put('cases/:no/presence')
  @Access('staff')
  @AnswersNothing()
  @AnswersOnce('nothing is kept; said again it is said again')
  inCase(@CurrentPerson() by: Person, @Param('no') no: string, @Body(valid(presence)) body: PresenceBody) {
    return this.presences.tell(by, 'case', no, body.state);
  }

  /** The same of a matter. */
  @Put('matters/:no/presence')
  @Access('staff')
  @AnswersNothing()
  @AnswersOnce('nothing is kept; said again it is said again')
  inMatter(@CurrentPerson() by: Person, @Param('no') no: string, @Body(valid(presence)) body: PresenceBody) {
    return this.presences.tell(by, 'matter', no, body.state);
  }
}
