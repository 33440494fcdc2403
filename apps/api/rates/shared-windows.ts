import type { ThrottlerStorage } from '@nestjs/throttler';
import type { RateWindowRepository } from '@ledger/organisation/rate-window.repository';

/** Counts the throttler's windows in the ledger's database; the throttler gives and takes its times in ms and s. */
export class SharedWindows implements ThrottlerStorage {
  constructor(private readonly rates: RateWindowRepository) {}

  async increment(key: string, ttl: number, limit: number, blockDuration: number) {
    const { hits, msToEnd, msBlocked } = await this.rates.hit(key, ttl / 1000, limit, blockDuration / 1000);
    return {
      totalHits: hits,
      timeToExpire: Math.ceil(msToEnd / 1000),
      isBlocked: msBlocked > 0,
      timeToBlockExpire: Math.ceil(msBlocked / 1000),
    };
  }
}
