import type { Contender } from './contender';
import { readSql, readWorkflows, sqlBetween, type SqlCounters, type WorkflowCounters } from './counters';
import type { Ground } from './ground';
import { DECISIONS, playCases } from './play';

/** What a decision costs, on average over whole cases. */
export interface Cost {
  readonly contender: string;
  readonly workflow: WorkflowCounters;
  /** In the ledger's database; nothing for the bare workflow, which has none. */
  readonly sql: SqlCounters;
  readonly cpuMs: Readonly<Record<string, number>> | undefined;
}

const IDLE_MS = 5_000;

/** B2: whole cases one after another, by the books of Temporal and Postgres, what goes on anyway taken off. */
export async function measureCost(
  ground: Ground,
  contender: Contender,
  { cases, tries }: { readonly cases: number; readonly tries: boolean },
  nextNumber: () => number,
): Promise<Cost> {
  const idle = await backgroundOf(ground);
  const before = await readSql(ground.database);
  const cpuBefore = ground.cpu();
  const numbers = Array.from({ length: cases }, nextNumber);
  const { seconds, workflowIds } = await playCases(contender, numbers, { tries, atOnce: 1 });
  const cpuAfter = ground.cpu();
  const sql = sqlBetween(before, await readSql(ground.database));
  const workflow = await readWorkflows(ground.client, workflowIds);
  const decisions = cases * DECISIONS;
  const net = (key: keyof SqlCounters) => Math.max(0, sql[key] - idle[key] * seconds) / decisions;
  return {
    contender: contender.name,
    workflow: {
      transitions: workflow.transitions / decisions,
      events: workflow.events / decisions,
      bytes: workflow.bytes / decisions,
    },
    sql: { writes: net('writes'), statements: net('statements'), walBytes: net('walBytes') },
    cpuMs: perDecision(cpuBefore, cpuAfter, decisions),
  };
}

/** What the database does in a second while nobody asks for anything. */
async function backgroundOf({ database }: Ground): Promise<SqlCounters> {
  const before = await readSql(database);
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const { writes, statements, walBytes } = sqlBetween(before, await readSql(database));
  const perSecond = 1000 / IDLE_MS;
  return { writes: writes * perSecond, statements: statements * perSecond, walBytes: walBytes * perSecond };
}

function perDecision(
  before: Readonly<Record<string, number>> | undefined,
  after: Readonly<Record<string, number>> | undefined,
  decisions: number,
): Readonly<Record<string, number>> | undefined {
  if (!before || !after) return undefined;
  return Object.fromEntries(
    Object.keys(before).map((process) => [process, (after[process]! - before[process]!) / decisions]),
  );
}
