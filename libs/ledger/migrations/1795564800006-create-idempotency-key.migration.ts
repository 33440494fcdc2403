import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers given under an `Idempotency-Key`, so that the same key gets the same answer. */
export class CreateIdempotencyKey1795564800006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table idempotency_key (
      actor text not null,
      key text not null,
      request_hash text not null,
      status integer,
      response json,
      created_at timestamptz not null default now(),
      completed_at timestamptz,
      constraint idempotency_key_pkey primary key (actor, key))`);
    await runner.query('create index idempotency_key_created_idx on idempotency_key (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key');
  }
}
