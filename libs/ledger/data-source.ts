import 'reflect-metadata';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

export interface LedgerConnection {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Connections of this process. */
  readonly poolSize?: number;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
}

const POOL_SIZE = 10;
const CONNECT_MS = 5_000;

/** The ledger's data source, not yet initialised. Everything in it is in UTC; no schema is ever synchronised. */
export function ledgerDataSource({ url, poolSize = POOL_SIZE, name = 'agency-assist' }: LedgerConnection) {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName: name,
    connectTimeoutMS: CONNECT_MS,
    // A connection lost while idle is replaced by the pool; the statement that finds out fails and is tried again.
    poolErrorHandler: () => undefined,
    installExtensions: false,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
  });
}

/** The driver's own pool, for statements on the hot path. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as PostgresDriver).master as Pool;
