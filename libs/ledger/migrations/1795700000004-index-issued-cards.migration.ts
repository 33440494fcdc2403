import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cases in which a card was issued: few ever get one, and supervision asks for all of them. */
export class IndexIssuedCards1795700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index event_card_idx on event (stream) where kind = 'card'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_card_idx');
  }
}
