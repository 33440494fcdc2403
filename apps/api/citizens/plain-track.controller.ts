import { Body, Catch, Controller, Get, HttpCode, Inject, Logger, Post, Query } from '@nestjs/common';
import { Req, Res, UseFilters, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { plainCode } from '@domain/case/query-code';
import { SessionRepository } from '@ledger/organisation/session.repository';
import { Access } from '../access/access.decorator';
import { CONFIG, type Config } from '../config';
import { formOf } from '../errors/field-label';
import { problemOf } from '../errors/problem';
import { troubleOf } from '../errors/trouble';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { languageOf, say } from '../language/language';
import { Limited } from '../rates/limited.decorator';
import { clearSessionCookie, handOver } from '../session/session.cookie';
import { SessionService } from '../session/session.service';
import { oneTimeCode, queryCode } from './citizens.contract';
import { CitizensService } from './citizens.service';
import { OneTimeCodes } from './one-time-code.service';
import { oneTimeCodeForm, paragraph, progressPage, queryCodeForm, sendPage } from './plain-pages';

/** What is no code leads to the form without one. */
const linked = z.object({ code: queryCode.optional().catch(undefined) });
const asked = z.strictObject({ code: queryCode, otp: oneTimeCode.shape.otp.optional() });

/** Tells on a page, with the form to try again, what the API tells as problem details. */
@Catch()
class PlainTroubles implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): void {
    const trouble = troubleOf(exception);
    if (!trouble) new Logger(PlainTroubles.name).error(exception);
    const request = host.switchToHttp().getRequest<Request>();
    const language = languageOf(request);
    const { status, title, detail } = problemOf(
      trouble ?? { code: 'SYSTEM.FAULT' },
      language,
      formOf(request),
    );
    const response = host.switchToHttp().getResponse<Response>().status(status);
    if (trouble?.code !== 'TRACK.CODE_WRONG')
      return sendPage(response, language, title, paragraph(detail) + queryCodeForm(language));
    // Whoever mistyped it tries the code they have: another one would be another message.
    const { code } = request.body as z.input<typeof asked>;
    const again = paragraph(detail) + oneTimeCodeForm(language, plainCode(code));
    sendPage(response, language, say(language, 'track:look-up'), again);
  }
}

/** The citizen's own case for browsers that run no script: plain HTML over what `/api/track` is made of. */
@Controller('plain')
@UseFilters(PlainTroubles)
export class PlainTrackController {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly citizens: CitizensService,
    private readonly sessions: SessionService,
    private readonly opened: SessionRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A page: how one's case stands, or the form that asks for its query code, with the one that a printed link has. */
  @Get()
  @Access('everyone')
  async show(
    @Query(valid(linked)) { code }: z.output<typeof linked>,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const language = languageOf(request);
    const caller = await this.sessions.callerOf(request, { person: false, citizen: true });
    const progress = caller?.as === 'citizen' ? await this.citizens.progress(caller, language) : undefined;
    if (!progress || (code !== undefined && code !== progress.queryCode)) {
      const asking = paragraph(say(language, 'pages:no-script')) + queryCodeForm(language, code);
      return sendPage(response, language, say(language, 'track:look-up'), asking);
    }
    sendPage(response, language, progress.title, progressPage(progress, language));
  }

  /** Sends a one-time code and asks for it; with one opens a session and leads to the case. */
  @Post()
  @HttpCode(200)
  @Access('everyone')
  @AnswersOnce('each asking sends a code of its own, and a session token is told once')
  @Limited({ minutes: 15, perAddress: 20, perSubject: { named: 'code', limit: 8 } })
  async open(@Body(valid(asked)) body: z.output<typeof asked>, @Req() request: Request, @Res() to: Response) {
    const { code, otp } = body;
    const language = languageOf(request);
    if (otp === undefined) {
      this.codes.request(code, language);
      return sendPage(to, language, say(language, 'track:look-up'), oneTimeCodeForm(language, code));
    }
    const { no, applicantId } = await this.codes.redeem(code, otp);
    const session = await this.sessions.openForCitizen(no, applicantId, request.headers['user-agent']);
    handOver(session, { kind: 'citizen', as: 'cookie', response: to, config: this.config });
    to.redirect(303, '/api/plain');
  }

  /** Ends the session, so that the next at this browser finds nothing, and leads to the form for the query code. */
  @Post('end')
  @Access('everyone')
  @AnswersOnce('ending a session twice is ending it')
  @Limited({ minutes: 15, perAddress: 60 })
  async end(@Req() request: Request, @Res() to: Response) {
    const caller = await this.sessions.callerOf(request, { person: false, citizen: true });
    if (caller?.as === 'citizen') await this.opened.revoke(caller.session);
    clearSessionCookie(to, 'citizen', this.config);
    to.redirect(303, '/api/plain');
  }
}
