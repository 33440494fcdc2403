import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { Access, BeforePasswordChange, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { CONFIG, type Config } from '../config';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { Answers, AnswersNothing } from '../openapi/answers.decorator';
import { Limited } from '../rates/limited.decorator';
import { clearSessionCookie, handOver } from '../session/session.cookie';
import { actingUnit, myself, openedSession, passwordChange, sessionLine, signIn } from './auth.contract';
import type { ActingUnitBody, PasswordChangeBody, SignInBody } from './auth.contract';
import { AuthService } from './auth.service';

/** Signing in, and one's own account. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in: with a cookie for browsers, with a bearer token for programs. */
  @Post('session')
  @Access('everyone')
  @Answers(openedSession, 201)
  @AnswersOnce('a session token is told once')
  // A whole hall begins its day within minutes, behind one address.
  @Limited({ minutes: 10, perAddress: 300, perSubject: { named: 'account', limit: 20 } })
  async signIn(
    @Body(valid(signIn)) body: SignInBody,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ) {
    const session = await this.auth.signIn(body, userAgent);
    return handOver(session, { kind: 'person', as: body.as, response, config: this.config });
  }

  /** Who one is, with one's posts and the unit one acts for. */
  @Get('session')
  @Access('staff')
  @Answers(myself)
  @BeforePasswordChange()
  myself(@CurrentPerson() person: Person) {
    return { ...person, posts: person.appointments, actingFor: person.actingFor ?? null };
  }

  /** Signs out. */
  @Delete('session')
  @Access('staff')
  @AnswersNothing()
  @BeforePasswordChange()
  @AnswersOnce('signing out twice is signing out')
  async signOut(@CurrentPerson() person: Person, @Res({ passthrough: true }) response: Response) {
    await this.auth.signOut(person);
    clearSessionCookie(response, 'person', this.config);
  }

  /** Chooses for which of one's units one acts. */
  @Put('session/unit')
  @Access('staff')
  @AnswersNothing()
  actFor(@CurrentPerson() person: Person, @Body(valid(actingUnit)) { unit }: ActingUnitBody) {
    return this.auth.actFor(person, unit);
  }

  /** One's open sessions, the latest used first. */
  @Get('sessions')
  @Access('staff')
  @Answers(z.object({ items: z.array(sessionLine) }))
  async sessions(@CurrentPerson() person: Person) {
    return { items: await this.auth.listSessions(person) };
  }

  /** Ends one of one's sessions. */
  @Delete('sessions/:id')
  @Access('staff')
  @AnswersNothing()
  endSession(@CurrentPerson() person: Person, @Param('id', ParseUUIDPipe) id: string) {
    return this.auth.endSession(person, id);
  }

  /** Changes one's password and ends one's other sessions. */
  @Post('password')
  @Access('staff')
  @AnswersNothing()
  @BeforePasswordChange()
  @AnswersOnce('passwords are not kept, not even as part of a fingerprint of the request')
  @Limited({ minutes: 10, perAddress: 60 })
  changePassword(@CurrentPerson() person: Person, @Body(valid(passwordChange)) body: PasswordChangeBody) {
    return this.auth.changePassword(person, body);
  }
}
