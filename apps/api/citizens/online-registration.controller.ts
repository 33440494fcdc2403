import { Body, Controller, Get, Headers, Post, Req } from '@nestjs/common';
import { z } from 'zod';
import type { Request } from 'express';
import { Access } from '../access/access.decorator';
import { RegistrationService } from '../cases/registration.service';
import { actorOf } from '../idempotency/idempotency.interceptor';
import { Answers } from '../openapi/answers.decorator';
import { languageOf } from '../language/language';
import { onlineReceipt, openHall } from './citizens.contract';
import { CitizensService } from './citizens.service';
import { Limited } from '../rates/limited.decorator';
import { ActsOnce } from '../idempotency/acts-once.decorator';

/** A matter reported from home: the payload of `register`, always over the web and with the hall it is for. */
@Controller('registrations')
export class OnlineRegistrationController {
  constructor(
    private readonly registration: RegistrationService,
    private readonly citizens: CitizensService,
  ) {}

  /** The halls that take reports online, by region. */
  @Get('halls')
  @Access('everyone')
  @Answers(z.object({ items: z.array(openHall) }))
  @Limited({ minutes: 60, perAddress: 600 })
  async halls(@Req() request: Request) {
    return { items: await this.citizens.halls(languageOf(request)) };
  }

  /** Registers a matter online. The payload is that of `register`, with the hall it is for. */
  @Post()
  @Access('everyone')
  @ActsOnce('the key gives the case its number')
  @Answers(onlineReceipt, 201)
  @Limited({ minutes: 60, perAddress: 20 })
  async register(
    @Body() payload: Readonly<Record<string, unknown>> | undefined,
    @Headers('idempotency-key') key: string,
    @Req() request: Request,
  ) {
    const given = await this.registration.byApplicant(actorOf(request), { ...payload, channel: 'web' }, key);
    return { ...given, next: await this.citizens.next(given.no, languageOf(request)) };
  }
}
