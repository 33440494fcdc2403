import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ProblemFilter } from '../errors/problem.filter';
import { AccessGuard } from './access.guard';
import { OriginCheck } from './origin-check';

/** Who may come in, in one place for every route. */
@Module({
  providers: [
    OriginCheck,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AccessModule {}
