import { Controller, Get } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { Access } from '../access/access.decorator';
import { Dependencies } from './dependencies.health';

/** Whether the API runs, and whether it can do its work. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly dependencies: Dependencies,
  ) {}

  /** The process answers. Nothing else is asked, so that a database that is away does not get it restarted. */
  @Get('live')
  @Access('everyone')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Everything it needs answers; 503 with the names of what does not. */
  @Get('ready')
  @Access('everyone')
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      () => this.dependencies.postgres(),
      () => this.dependencies.temporal(),
      () => this.dependencies.ledger(),
    ]);
  }
}
