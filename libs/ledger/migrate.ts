import { Client } from 'pg';
import { CalendarRepository } from './calendar/calendar.repository';
import { publishBuiltInNotices } from './calendar/national-notices';
import { ledgerDataSource } from './data-source';
import { publishBuiltInPolicies } from './policies/built-in-policies';
import { PolicyRepository } from './policies/policy.repository';

/** Any number, the same for every process that migrates. */
const MIGRATION_LOCK = 748_112_019;

/**
 * Brings the database to the newest schema, with the policies and holiday notices of this release in it. Several processes may call it at once: one migrates, the others wait and
 * find nothing to do. Throws when the database cannot be reached or a migration fails; a failed one leaves no trace.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const lock = new Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await ledgerDataSource({
      url: databaseUrl,
      poolSize: 1,
      name: 'migrate',
    }).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
      await publishBuiltInPolicies(new PolicyRepository(dataSource));
      await publishBuiltInNotices(new CalendarRepository(dataSource));
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}
