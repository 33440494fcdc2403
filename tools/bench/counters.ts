import { readdirSync, readFileSync } from 'node:fs';
import type { Client as TemporalClient } from '@temporalio/client';
import type { Client as PostgresClient } from 'pg';

/** What a database has done since it started; the difference of two readings is exact. */
export interface SqlCounters {
  /** Transactions that wrote: each is one flush of the log when alone. */
  readonly writes: number;
  /** Statements as clients sent them. */
  readonly statements: number;
  readonly walBytes: number;
}

export interface WorkflowCounters {
  readonly transitions: number;
  readonly events: number;
  readonly bytes: number;
}

/** Reads the ledger's counters; needs `pg_stat_statements`. */
export async function readSql(database: PostgresClient): Promise<SqlCounters> {
  const { rows } = await database.query<Record<keyof SqlCounters, string>>(`
    select pg_snapshot_xmax(pg_current_snapshot())::text as writes,
           (select sum(calls) from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where d.datname = current_database() and s.toplevel) as statements,
           pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as "walBytes"`);
  const { writes, statements, walBytes } = rows[0]!;
  return { writes: Number(writes), statements: Number(statements), walBytes: Number(walBytes) };
}

export const sqlBetween = (before: SqlCounters, after: SqlCounters): SqlCounters => ({
  writes: after.writes - before.writes,
  statements: after.statements - before.statements,
  walBytes: after.walBytes - before.walBytes,
});

/** What the workflows have cost the Temporal server, all together, by its own books. */
export async function readWorkflows(
  client: TemporalClient,
  ids: readonly string[],
): Promise<WorkflowCounters> {
  let sum: WorkflowCounters = { transitions: 0, events: 0, bytes: 0 };
  for (const id of ids) {
    const { raw } = await client.workflow.getHandle(id).describe();
    const info = raw.workflowExecutionInfo!;
    sum = {
      transitions: sum.transitions + Number(info.stateTransitionCount),
      events: sum.events + Number(info.historyLength),
      bytes: sum.bytes + Number(info.historySizeBytes),
    };
  }
  return sum;
}

const CLOCK_TICK_MS = 10;
const [PARENT, USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED] = [1, 11, 12, 13, 14];

/**
 * Processor time that a process and its children, ended ones included, have used, in milliseconds; undefined where there
 * is no /proc.
 */
export function cpuOf(pid: number): number | undefined {
  try {
    const children = readdirSync('/proc').filter(
      (name) => /^\d+$/.test(name) && statOf(name)?.[PARENT] === `${pid}`,
    );
    const ticks = [
      ...[USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED].map((field) => statOf(`${pid}`)![field]),
      ...children.flatMap((child) => [USER, SYSTEM].map((field) => statOf(child)?.[field])),
    ];
    return ticks.reduce((sum, field) => sum + Number(field ?? 0), 0) * CLOCK_TICK_MS;
  } catch {
    return undefined;
  }
}

/** The fields after the command's name, which may itself contain spaces. */
function statOf(pid: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
