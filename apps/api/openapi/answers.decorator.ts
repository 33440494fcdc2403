import { HttpCode, SetMetadata, applyDecorators } from '@nestjs/common';
import { z } from 'zod';

export const ANSWER = 'openapi:answer';

export interface Answer {
  readonly schema: z.ZodType;
  readonly status: number;
}

/**
 * Declares what a route answers with. The schema is an allow-list: what it does not name does not leave the API. The
 * OpenAPI document tells the same schema, and takes the summary from the method's doc comment.
 */
export const Answers = (schema: z.ZodType, status = 200): MethodDecorator =>
  applyDecorators(SetMetadata(ANSWER, { schema, status } satisfies Answer), HttpCode(status));

/** Declares a route that answers with 204 and no body. */
export const AnswersNothing = (): MethodDecorator => Answers(z.undefined(), 204);
