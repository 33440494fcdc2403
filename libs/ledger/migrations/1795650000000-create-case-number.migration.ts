import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
create table case_counter (
  region text not null,
  day date not null,
  last integer not null,
  constraint case_counter_pkey primary key (region, day)
);
create table case_number (
  no text constraint case_number_pkey primary key,
  query_code text not null constraint case_number_query_code_key unique,
  actor text not null,
  key text not null,
  given_at timestamptz not null default now(),
  constraint case_number_request_key unique (actor, key)
);`;

/** Numbers given to registrations, each under the key of its request. */
export class CreateCaseNumber1795650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_number, case_counter');
  }
}
