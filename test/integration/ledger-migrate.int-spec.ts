import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { ledgerDataSource } from '@ledger/data-source';
import { migrate } from '@ledger/migrate';
import { MIGRATIONS } from '@ledger/migrations';
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../support/postgres';

describe('migrating', () => {
  it('is done once when many processes start together', async () => {
    const url = await createEmptyDatabase();
    await Promise.all(Array.from({ length: 5 }, () => migrate(url)));
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select name from migration order by id');
    await client.end();
    expect(rows.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  it('can be undone, one after the other, until nothing is left', async () => {
    const database = await createDatabase();
    const dataSource = await ledgerDataSource({ url: database.url }).initialize();
    for (let left = MIGRATIONS.length; left > 0; left--) await dataSource.undoLastMigration();
    await dataSource.destroy();
    const { rows } = await database.client.query(
      `select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'
       union all select routine_name from information_schema.routines where routine_schema = 'public'
         and routine_name in ('record_batch', 'link', 'refuse_change')`,
    );
    await database.drop();
    expect(rows).toEqual([]);
  });
});

describe('the entities', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createDatabase();
    dataSource = await ledgerDataSource({ url: database.url }).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('name columns that the tables have, of their type, and empty only where they may be', async () => {
    const { rows } = await database.client.query<{ column: string }>(
      `select concat_ws(' ', table_name, column_name, udt_name, is_nullable) as column
       from information_schema.columns where table_schema = 'public'`,
    );
    const kept = rows.map(({ column }) => column);
    const types: Record<string, string> = { int: 'int4', boolean: 'bool', bigint: 'int8' };
    const described = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(({ databaseName, type, isArray, isNullable }) => {
        const name = typeof type === 'string' ? (types[type] ?? type) : type.name;
        return [tableName, databaseName, isArray ? `_${name}` : name, isNullable ? 'YES' : 'NO'].join(' ');
      }),
    );
    expect(described.filter((column) => !kept.includes(column))).toEqual([]);
    expect(described.length).toBeGreaterThan(100);
  });
});
