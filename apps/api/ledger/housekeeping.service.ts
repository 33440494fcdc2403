import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { IdempotencyKeyRepository } from '@ledger/commands/idempotency-key.repository';
import { OneTimeCodeRepository } from '@ledger/organisation/one-time-code.repository';
import { RateWindowRepository } from '@ledger/organisation/rate-window.repository';
import { SessionRepository } from '@ledger/organisation/session.repository';

const EVERY_MS = 60 * 60 * 1000;
/** A sender that tries again tries again within days. */
const ANSWERS_KEPT_DAYS = 30;
/** Sessions say who was signed in from where: kept as long as the law asks of logs (网络安全法 art. 21: six months). */
const SESSIONS_KEPT_DAYS = 190;

/** Forgets what has served its time. Every process does it; done twice it is done. */
@Injectable()
export class Housekeeping implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(Housekeeping.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly answers: IdempotencyKeyRepository,
    private readonly codes: OneTimeCodeRepository,
    private readonly rates: RateWindowRepository,
    private readonly sessions: SessionRepository,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.tidy(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** One round. What fails is tried again in the next. */
  async tidy(): Promise<void> {
    try {
      await this.rates.prune();
      await this.codes.prune();
      await this.sessions.prune(SESSIONS_KEPT_DAYS);
      await this.answers.prune(ANSWERS_KEPT_DAYS);
    } catch (error) {
      this.log.warn(`housekeeping waits for the next round: ${(error as Error).message}`);
    }
  }
}
