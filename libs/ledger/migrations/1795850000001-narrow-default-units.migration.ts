import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hall's default unit sees a case only until another leads it: it goes where it has no other part in the case. */
export class NarrowDefaultUnits1795850000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update case_file set units = array_remove(units, state->>'defaultUnit')
       where lead is not null and state->>'defaultUnit' = any(units)
         and strpos((state - '{defaultUnit,scores,exempt,urgings}'::text[])::text, to_json(state->>'defaultUnit')::text) = 0`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update case_file set units = array(select distinct unnest(units || array[state->>'defaultUnit']) order by 1)`,
    );
  }
}
