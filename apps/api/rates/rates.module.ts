import { Module, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule, type ThrottlerModuleOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import { RateWindowRepository } from '@ledger/organisation/rate-window.repository';
import { CONFIG, type Config } from '../config';
import { LIMITED, type Limits } from './limited.decorator';
import { SharedWindows } from './shared-windows';

const MINUTE_MS = 60_000;
const reflector = new Reflector();

const limitsOf = (context: ExecutionContext): Limits | undefined =>
  reflector.get<Limits | undefined>(LIMITED, context.getHandler());

/** What is not a text names nobody: the route itself refuses it. */
function subjectOf(request: Request, named: string): string {
  const body = request.body as Readonly<Record<string, unknown>> | undefined;
  const subject = request.params[named] ?? body?.[named];
  return typeof subject === 'string' ? subject.toLowerCase() : '';
}

/** The two windows that a limited route has: one per address, one per account or query code. */
const windows = (
  rates: RateWindowRepository,
  { PUBLIC_RATE_FACTOR: factor }: Config,
): ThrottlerModuleOptions => {
  const ttl = (context: ExecutionContext) => (limitsOf(context)?.minutes ?? 1) * MINUTE_MS;
  return {
    storage: new SharedWindows(rates),
    throttlers: [
      {
        name: 'address',
        ttl,
        limit: (context) => Math.ceil((limitsOf(context)?.perAddress ?? 0) * factor),
        skipIf: (context) => limitsOf(context) === undefined,
        getTracker: (request) => (request as Request).ip ?? '',
      },
      {
        name: 'subject',
        ttl,
        limit: (context) => Math.ceil((limitsOf(context)?.perSubject?.limit ?? 0) * factor),
        skipIf: (context) => limitsOf(context)?.perSubject === undefined,
        getTracker: (request, context) =>
          subjectOf(request as Request, limitsOf(context)?.perSubject?.named ?? ''),
      },
    ],
  };
};

/** Limits how often public routes are used, counted in Postgres for all API processes together. */
@Module({
  imports: [ThrottlerModule.forRootAsync({ inject: [RateWindowRepository, CONFIG], useFactory: windows })],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
export class RatesModule {}
