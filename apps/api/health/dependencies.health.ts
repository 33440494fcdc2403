import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { Connection } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { addMinutes, momentOf } from '@domain/calendar/moment';
import { LedgerIndexRepository } from '@ledger/recording/ledger-index.repository';

const PATIENCE_MS = 2000;
/** What fell due so long ago and is not in the ledger is behind. */
const GRACE_MINUTES = 2;
const MOST_COUNTED = 1000;

/** Asks each of the servers that the API stands on whether it is there, and the ledger whether it has kept up. */
@Injectable()
export class Dependencies {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly ledgerDb: DataSource,
    private readonly index: LedgerIndexRepository,
    private readonly connection: Connection,
  ) {}

  postgres(): Promise<HealthIndicatorResult> {
    return this.answers('postgres', async () => void (await this.ledgerDb.query('select 1')));
  }

  temporal(): Promise<HealthIndicatorResult> {
    return this.answers('temporal', async () => {
      const ask = () => this.connection.healthService.check({});
      await this.connection.withDeadline(Date.now() + PATIENCE_MS, ask);
    });
  }

  /** `behind` counts what should have happened by itself and is not recorded; a number does not make it unhealthy. */
  ledger(): Promise<HealthIndicatorResult> {
    return this.answers('ledger', async () => {
      const settled = addMinutes(momentOf(Date.now()), -GRACE_MINUTES);
      return { behind: (await this.index.listMissedLapses(settled, MOST_COUNTED)).length };
    });
  }

  private async answers(
    name: string,
    ask: () => Promise<Readonly<Record<string, number>> | void>,
  ): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(name);
    try {
      return indicator.up((await withinPatience(ask())) ?? {});
    } catch (error) {
      return indicator.down({ message: (error as Error).message });
    }
  }
}

function withinPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
