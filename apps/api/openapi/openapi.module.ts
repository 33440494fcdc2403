import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AnswersInterceptor } from './answers.interceptor';
import { OpenApiController } from './openapi.controller';

/** Answers as they are documented. After the answers by key, so that what is kept is what was let out. */
@Module({
  controllers: [OpenApiController],
  providers: [{ provide: APP_INTERCEPTOR, useClass: AnswersInterceptor }],
})
export class OpenApiModule {}
