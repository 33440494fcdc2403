import { Body, Controller, Delete, Get, Headers, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { SessionRepository } from '@ledger/organisation/session.repository';
import { Access, CurrentCitizen } from '../access/access.decorator';
import type { Citizen } from '../access/caller';
import { openedSession } from '../auth/auth.contract';
import { reply } from '../cases/case.contract';
import { CONFIG, type Config } from '../config';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { languageOf } from '../language/language';
import { Answers, AnswersNothing } from '../openapi/answers.decorator';
import { Limited } from '../rates/limited.decorator';
import { clearSessionCookie, handOver } from '../session/session.cookie';
import { SessionService } from '../session/session.service';
import { citizenCommand, oneTimeCode, progress, queryCode } from './citizens.contract';
import type { CitizenCommand, OneTimeCodeBody } from './citizens.contract';
import { CitizensService } from './citizens.service';
import { OneTimeCodes } from './one-time-code.service';
import { ActsOnce } from '../idempotency/acts-once.decorator';

/** The citizen's own case, by the query code on the receipt and a one-time code. */
@Controller('track')
export class TrackController {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly citizens: CitizensService,
    private readonly opening: SessionService,
    private readonly sessions: SessionRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends a one-time code to the address on record. Whether there is such a case is not told. */
  @Post(':code/otp')
  @Access('everyone')
  @Answers(z.object({ sent: z.literal('if-known') }), 202)
  @AnswersOnce('each asking sends a code of its own')
  @Limited({ minutes: 15, perAddress: 20, perSubject: { named: 'code', limit: 5 } })
  requestCode(@Param('code', valid(queryCode)) code: string, @Req() request: Request) {
    this.codes.request(code, languageOf(request));
    return { sent: 'if-known' };
  }

  /** Opens a short session with a query code and its one-time code. */
  @Post(':code/session')
  @Access('everyone')
  @Answers(openedSession, 201)
  @AnswersOnce('a session token is told once')
  @Limited({ minutes: 15, perAddress: 40, perSubject: { named: 'code', limit: 15 } })
  async open(
    @Param('code', valid(queryCode)) code: string,
    @Body(valid(oneTimeCode)) { otp, as }: OneTimeCodeBody,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { no, applicantId } = await this.codes.redeem(code, otp);
    const session = await this.opening.openForCitizen(no, applicantId, userAgent);
    return handOver(session, { kind: 'citizen', as, response, config: this.config });
  }

  /** How one's case stands, in plain words. */
  @Get()
  @Access('citizen')
  @Answers(progress)
  progress(@CurrentCitizen() citizen: Citizen, @Req() request: Request) {
    return this.citizens.progress(citizen, languageOf(request));
  }

  /** Provides materials, fulfils a pledge, rates, withdraws, asks to reopen, or corrects one's particulars. */
  @Post('commands/:command')
  @Access('citizen')
  @ActsOnce('the key is the id of the update')
  @Answers(reply)
  command(
    @CurrentCitizen() citizen: Citizen,
    @Param('command', valid(citizenCommand)) command: CitizenCommand,
    @Body() payload: unknown,
    @Headers('idempotency-key') key: string,
  ) {
    return this.citizens.command(citizen, command, payload ?? {}, key);
  }

  /** Ends the session. */
  @Delete('session')
  @Access('citizen')
  @AnswersNothing()
  @AnswersOnce('ending a session twice is ending it')
  async end(@CurrentCitizen() citizen: Citizen, @Res({ passthrough: true }) response: Response) {
    await this.sessions.revoke(citizen.session);
    clearSessionCookie(response, 'citizen', this.config);
  }
}
