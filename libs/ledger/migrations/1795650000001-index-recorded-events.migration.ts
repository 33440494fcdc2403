import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was recorded last, for live updates. The log only grows, so a block-range index costs its writers nothing. */
export class IndexRecordedEvents1795650000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index event_recorded_idx on event using brin (recorded_at) with (pages_per_range = 16, autosummarize = on)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_recorded_idx');
  }
}
