import { caseKernel } from '@domain/case/kernel';
import type { CaseState } from '@domain/case/state';
import type { Recorded } from '@domain/kernel/turn';
import { matterKernel } from '@domain/matter/kernel';
import type { MatterState } from '@domain/matter/state';
import type { DataSource, EntityManager } from 'typeorm';
import { eventOf } from '../events/event.repository';
import { entityOf, type EntityKind } from '../events/stream';
import { project } from '../recording/projection';
import { readLong } from './log-reader';
import { PROJECTIONS, type Difference, type Projection } from './projections';

interface LogRow {
  stream: string;
  seq: number;
  at: Date;
  kind: string;
  by: string;
  data: Record<string, unknown>;
  profile: string;
  calendar: string;
}

const LOG = `select e.stream, e.seq, e.at, e.kind, e.by, e.data, h.profile, h.calendar
  from event e join stream_head h on h.stream = e.stream order by e.stream, e.seq`;
const AT_ONCE = 200;

/**
 * Makes all projections anew from the events alone and returns how the kept rows differ; with `repair` those rows are
 * replaced, and recording waits meanwhile. A check runs beside everything else, on one state of the database.
 */
export function rebuildLedger(
  dataSource: DataSource,
  { repair }: { repair: boolean },
): Promise<Difference[]> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    if (repair) await manager.query('lock table stream_head in exclusive mode');
    for (const { prepare } of PROJECTIONS) await manager.query(prepare);
    await projectAll(manager);
    const differences: Difference[] = [];
    for (const { table, compare } of PROJECTIONS) {
      const found = await manager.query<Omit<Difference, 'table'>[]>(compare);
      differences.push(...found.map((difference) => ({ table, ...difference })));
    }
    if (repair) for (const { replace } of PROJECTIONS) for (const step of replace) await manager.query(step);
    for (const { dispose } of PROJECTIONS) await manager.query(dispose);
    return differences;
  });
}

async function projectAll(manager: EntityManager): Promise<void> {
  let waiting: LogRow[][] = [];
  for await (const rows of streamsOf(readLong<LogRow>(manager, LOG))) {
    waiting.push(rows);
    if (waiting.length < AT_ONCE) continue;
    await keep(manager, waiting);
    waiting = [];
  }
  await keep(manager, waiting);
}

/** The rows of one stream after the other. */
async function* streamsOf(log: AsyncGenerator<LogRow>): AsyncGenerator<LogRow[]> {
  let rows: LogRow[] = [];
  for await (const row of log) {
    if (rows.length > 0 && rows[0]!.stream !== row.stream) {
      yield rows;
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) yield rows;
}

async function keep(manager: EntityManager, streams: readonly LogRow[][]): Promise<void> {
  const made = streams.map(projectStream);
  const rowsOf = ({ from }: Projection) => JSON.stringify(made.flatMap(from));
  for (const projection of PROJECTIONS) await manager.query(projection.insert, [rowsOf(projection)]);
}

function projectStream(rows: readonly LogRow[]) {
  const { stream, profile, calendar } = rows[0]!;
  const { entity, no } = entityOf(stream);
  const events = rows.map(eventOf);
  const { state, nextWake } = replay(entity, no, events);
  return { entity, ...project({ entity, state, events, profile, calendar, nextWake }) };
}

function replay(entity: EntityKind, no: string, events: readonly Recorded[]) {
  if (entity === 'case') {
    const state: CaseState = caseKernel.replay(no, events);
    return { state, nextWake: caseKernel.nextWake(state) };
  }
  const state: MatterState = matterKernel.replay(no, events);
  return { state, nextWake: matterKernel.nextWake(state) };
}
