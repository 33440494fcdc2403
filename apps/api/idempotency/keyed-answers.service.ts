import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Arrival } from '@ledger/commands/arrival.repository';
import {
  answerUnder,
  IdempotencyKeyRepository,
  type KeptAnswer,
  type KeyedRequest,
} from '@ledger/commands/idempotency-key.repository';
import type { Trouble } from '../errors/problem';
import { statusOf } from '../errors/status';
import { troubleOf } from '../errors/trouble';

export type Answer = { readonly status: number; readonly body: unknown } | { readonly trouble: Trouble };

/** What is known of a request: whether it acts once by itself, and what was read of its key when it came in. */
interface Known {
  readonly actsOnce?: boolean;
  readonly arrival?: Pick<Arrival, 'kept'>;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 320;
/** Longer than any request takes that has not lost its process. */
const PATIENCE_MS = 30_000;

/** Carries out requests once per key, within this process by waiting together, among processes by the ledger. */
@Injectable()
export class KeyedAnswers {
  private readonly underWay = new Map<string, { requestHash: string; answer: Promise<Answer> }>();

  constructor(private readonly keys: IdempotencyKeyRepository) {}

  /**
   * The answer to a request: from carrying it out, or the one its key was given. What acts once by itself needs no claim.
   */
  answer(request: KeyedRequest, carryOut: () => Promise<Answer>, about: Known = {}): Promise<Answer> {
    const id = `${request.actor} ${request.key}`;
    const known = this.underWay.get(id);
    if (known) return known.requestHash === request.requestHash ? known.answer : Promise.resolve(REUSED);
    const answering = about.actsOnce
      ? this.answerUnclaimed(request, carryOut, about)
      : this.answerAmongProcesses(request, carryOut);
    const answer = answering.finally(() => this.underWay.delete(id));
    this.underWay.set(id, { requestHash: request.requestHash, answer });
    return answer;
  }

  private async answerUnclaimed(
    request: KeyedRequest,
    carryOut: () => Promise<Answer>,
    { arrival }: Known,
  ): Promise<Answer> {
    const before = arrival ? answerUnder(arrival.kept, request) : await this.keys.find(request);
    if (before) return standing(before);
    const answer = await carryOut().catch((error: unknown): Answer => {
      const trouble = troubleOf(error);
      if (!trouble || !isLasting(statusOf(trouble.code))) throw error;
      return { trouble };
    });
    const status = 'trouble' in answer ? statusOf(answer.trouble.code) : answer.status;
    if (!isLasting(status)) return answer;
    const response = 'trouble' in answer ? answer.trouble : answer.body;
    return standing(await this.keys.keepFirst(request, { status, response }));
  }

  private async answerAmongProcesses(
    request: KeyedRequest,
    carryOut: () => Promise<Answer>,
  ): Promise<Answer> {
    const patience = Date.now() + PATIENCE_MS;
    for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
      const claim = await this.keys.claim(request);
      if (claim === 'mine') return this.carryOut(request, carryOut);
      if (claim === 'reused') return REUSED;
      if (claim !== 'pending') return kept(claim.status, claim.response);
      if (Date.now() > patience) return { trouble: { code: 'OPERATION.PENDING' } };
      await pause(ms);
    }
  }

  private async carryOut(request: KeyedRequest, carryOut: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await carryOut();
      await this.keep(request, answer);
      return answer;
    } catch (error) {
      const trouble = troubleOf(error);
      if (!trouble || !isLasting(statusOf(trouble.code))) {
        await this.keys.release(request).catch(() => undefined);
        throw error;
      }
      await this.keep(request, { trouble });
      return { trouble };
    }
  }

  private async keep(request: KeyedRequest, answer: Answer): Promise<void> {
    const status = 'trouble' in answer ? statusOf(answer.trouble.code) : answer.status;
    if (!isLasting(status)) return this.keys.release(request);
    await this.keys.keep(request, { status, response: 'trouble' in answer ? answer.trouble : answer.body });
  }
}

const REUSED: Answer = { trouble: { code: 'IDEMPOTENCY.KEY_REUSED', field: 'idempotency-key' } };

/** Whether an answer stands. One that is not known yet, too often or because something is away may be asked again. */
const isLasting = (status: number): boolean => status !== 202 && status !== 429 && status < 500;

const standing = (found: KeptAnswer | 'reused'): Answer =>
  found === 'reused' ? REUSED : kept(found.status, found.response);

const kept = (status: number, response: unknown): Answer =>
  status < 400 ? { status, body: response ?? undefined } : { trouble: response as Trouble };
