import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { canonicalJson } from '@ledger/events/canonical-json';
import type { KeyedRequest } from '@ledger/commands/idempotency-key.repository';
import type { CalledRequest } from '../access/access.decorator';
import { RefusedError } from '../errors/refused.error';
import { ACTS_ONCE } from './acts-once.decorator';
import { ANSWERS_ONCE } from './answers-once.decorator';
import { KeyedAnswers, type Answer } from './keyed-answers.service';
import { isPlain } from './plain-text';

const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE'];
const HEADER = 'idempotency-key';

/** Answers a write by its `Idempotency-Key`: carried out once, and every sending of it answered alike. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly answers: KeyedAnswers,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<CalledRequest>();
    const answersOnce = this.reflector.get<string | undefined>(ANSWERS_ONCE, context.getHandler());
    if (!WRITING.includes(request.method) || answersOnce !== undefined) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    const actsOnce = this.reflector.get<string | undefined>(ACTS_ONCE, context.getHandler()) !== undefined;
    const carryOut = async () => {
      const body = await lastValueFrom(next.handle(), { defaultValue: undefined });
      return { status: response.statusCode, body };
    };
    const { arrival } = request;
    const answered = this.answers.answer(keyed(request), carryOut, { actsOnce, arrival });
    return from(answered.then((answer) => deliver(answer, response)));
  }
}

function deliver(answer: Answer, response: Response): unknown {
  if ('trouble' in answer) throw new RefusedError(answer.trouble);
  response.status(answer.status);
  return answer.body;
}

function keyed(request: CalledRequest): KeyedRequest {
  const key = request.headers[HEADER];
  if (key === undefined) throw new RefusedError({ code: 'IDEMPOTENCY.KEY_MISSING', field: HEADER });
  if (!isPlain(key)) throw new RefusedError({ code: 'IDEMPOTENCY.KEY_INVALID', field: HEADER });
  const asked = canonicalJson([request.method, request.path, request.query, request.body ?? null]);
  return {
    actor: actorOf(request),
    key,
    requestHash: createHash('sha256').update(asked).digest('base64url'),
  };
}

/** Keys belong to whoever sends them: one cannot ask for the answer given to another. */
export function actorOf({ caller, ip }: Pick<CalledRequest, 'caller' | 'ip'>): string {
  if (caller?.as === 'person') return caller.id;
  if (caller?.as === 'citizen') return `applicant/${caller.applicant}`;
  return `address/${ip}`;
}
