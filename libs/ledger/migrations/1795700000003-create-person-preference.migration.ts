import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
create table person_preference (
  person_id text not null constraint person_preference_person_fk references person (id),
  name text not null,
  value jsonb not null,
  changed_at timestamptz not null default now(),
  constraint person_preference_pk primary key (person_id, name)
)`;

/** What people set for themselves in the console: saved searches, columns, the theme. */
export class CreatePersonPreference1795700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table person_preference');
  }
}
