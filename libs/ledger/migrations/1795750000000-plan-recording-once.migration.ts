import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The statements of a recording reach their rows by primary keys whatever the batch holds, so one plan serves all.
 * Postgres would by itself plan many of them anew for each batch, which took longer than carrying them out.
 */
export class PlanRecordingOnce1795750000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter function record_batch(jsonb) set plan_cache_mode to force_generic_plan');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter function record_batch(jsonb) reset plan_cache_mode');
  }
}
