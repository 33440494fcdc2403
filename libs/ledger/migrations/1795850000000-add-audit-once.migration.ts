import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An entry that stands once a session. A page asks for several parts of a case at the same time: those wait for each
 * other here, and each statement of a function sees what the one before has committed.
 */
export class AddAuditOnce1795850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function audit_once(who text, during uuid, what text, about text) returns void language plpgsql as $$
      begin
        if exists (select from audit_entry where subject = about and act = what and session_id = during) then
          return;
        end if;
        perform pg_advisory_xact_lock(hashtextextended(during || what || about, 0));
        insert into audit_entry (actor, session_id, act, subject) select who, during, what, about
          where not exists (select from audit_entry where subject = about and act = what and session_id = during);
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function audit_once(text, uuid, text, text)');
  }
}
