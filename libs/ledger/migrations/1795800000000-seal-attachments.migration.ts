import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key that opens the bytes of an attachment, itself sealed; null for one that was kept as it was sent. */
export class SealAttachments1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table attachment add column data_key text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table attachment drop column data_key');
  }
}
