import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cases told a result in a time: figures and lists ask for them whenever they were registered. */
export class IndexToldCases1795800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index case_file_told_idx on case_file (told_at) where told_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_file_told_idx');
  }
}
