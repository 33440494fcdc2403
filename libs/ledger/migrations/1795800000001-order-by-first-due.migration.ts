import type { MigrationInterface, QueryRunner } from 'typeorm';
import { projectBatch } from './1795564800003-create-record-batch.migration';

const UP = [
  'alter table case_file add column first_due_at timestamptz',
  `update case_file c set first_due_at = coalesce(c.due_at,
     (select min(o.due_at) from obligation o where o.stream = 'case/' || c.no))`,
  projectBatch('first_due_at'),
  'drop index case_file_due_idx',
  // Carries lists in the order in which cases fall due; rows change in it only when that moves.
  `create index case_file_first_due_idx on case_file (coalesce(first_due_at, 'infinity'), no)`,
];
const DOWN = [
  'drop index case_file_first_due_idx',
  `create index case_file_due_idx on case_file (coalesce(due_at, 'infinity'), no)`,
  projectBatch(),
  'alter table case_file drop column first_due_at',
];

/** Lists go by what falls due first: the promise, and where none runs whatever else is owed. */
export class OrderByFirstDue1795800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
