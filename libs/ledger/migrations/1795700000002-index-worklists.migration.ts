import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  // Carries lists in the order in which promises fall due; rows change in it only when the promise moves.
  `create index case_file_due_idx on case_file (coalesce(due_at, 'infinity'), no)`,
  // What the tabs of the worklist count is a small part of all there ever was.
  `create index case_file_live_idx on case_file (hall) where stage <> 'archived'`,
  // What stood in the way of a case is read from its acceptance.
  `create index event_accepted_idx on event (stream, seq) where kind = 'accepted'`,
];

/** Worklists: by what falls due, and the cases that still live. */
export class IndexWorklists1795700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_file_due_idx, case_file_live_idx, event_accepted_idx');
  }
}
