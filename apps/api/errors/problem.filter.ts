import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { languageOf } from '../language/language';
import { formOf } from './field-label';
import { problemOf } from './problem';
import { troubleOf } from './trouble';

/** Turns whatever a request ends with into problem details. What is not expected is logged and told as a fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(exception: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const trouble = troubleOf(exception);
    if (!trouble) this.log.error(exception);
    if (response.headersSent) return void response.end();
    const language = languageOf(request);
    const told = { instance: request.path, ...(trouble ?? { code: 'SYSTEM.FAULT' }) };
    const problem = problemOf(told, language, formOf(request));
    if (problem.status === 503) response.setHeader('Retry-After', '5');
    response
      .status(problem.status)
      .setHeader('Content-Language', language)
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }
}
