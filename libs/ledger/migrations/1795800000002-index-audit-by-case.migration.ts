import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done for a case about something else: its applicant's particulars, its files, those of its matters. */
export class IndexAuditByCase1795800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index audit_entry_case on audit_entry ((detail->>'case'), id) where detail ? 'case'`,
    );
    await runner.query(
      `create index audit_entry_matter on audit_entry ((detail->>'matter'), id) where detail ? 'matter'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_entry_case, audit_entry_matter');
  }
}
