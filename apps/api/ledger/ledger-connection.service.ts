import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5000;

/**
 * Connects the ledger in the background and goes on trying, so that the API starts while Postgres is away; until then,
 * what needs it is answered with 503.
 */
@Injectable()
export class LedgerConnection implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(LedgerConnection.name);
  private readonly stopping = new AbortController();
  private connecting: Promise<void> = Promise.resolve();

  constructor(private readonly ledger: DataSource) {}

  async onModuleInit(): Promise<void> {
    if (await this.attempt()) return;
    this.connecting = this.goOnTrying();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.connecting;
    if (this.ledger.isInitialized) await this.ledger.destroy();
  }

  private async goOnTrying(): Promise<void> {
    const { signal } = this.stopping;
    for (let ms = FIRST_PAUSE_MS; !signal.aborted; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
      await pause(ms, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || (await this.attempt())) return;
    }
  }

  private async attempt(): Promise<boolean> {
    try {
      await this.ledger.initialize();
      return true;
    } catch (error) {
      this.log.warn(`Postgres is away: ${(error as Error).message}`);
      return false;
    }
  }
}
