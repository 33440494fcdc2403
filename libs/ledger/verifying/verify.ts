import type { DataSource, EntityManager } from 'typeorm';
import { genesisOf } from '../events/hash-chain';
import { ChainCheck, isIntact, type ChainRow, type Finding, type StreamEnd } from './chain-check';
import { readLong } from './log-reader';
import { checkSeals, seal, type Seal } from './seal';

export interface Verification {
  readonly events: number;
  readonly streams: number;
  readonly findings: readonly Finding[];
  /** The seal over what was found intact; none when something was found. */
  readonly seal?: Seal;
}

const COLUMNS = `stream, seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as recorded, kind, by, data, prev_hash, hash`;

/**
 * Checks the whole ledger: every row against its hash, every chain against its head, rows of lost attempts, and every
 * earlier seal. When nothing is wrong it is sealed. Reads one state of the database, beside everything that goes on.
 */
export function verifyLedger(dataSource: DataSource): Promise<Verification> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    // Before the snapshot is taken, so that it holds the seal of whoever went before.
    await manager.query('lock table ledger_seal in share row exclusive mode');
    const heads = await headsOf(manager);
    const streams = heads.size;
    const check = await followChains(manager, heads);
    const findings = [
      ...check.findings,
      ...[...heads.values()].map(({ stream }): Finding => ({ stream, problem: 'truncated' })),
      ...(await checkSuperseded(manager)),
      ...(await checkSeals(manager)),
    ];
    const sealed = findings.length === 0 ? await seal(manager) : undefined;
    return { events: check.events, streams, findings, seal: sealed };
  });
}

async function headsOf(manager: EntityManager): Promise<Map<string, StreamEnd>> {
  const rows = await manager.query<StreamEnd[]>('select stream, seq, hash from stream_head');
  return new Map(rows.map((head) => [head.stream, head]));
}

/** Follows every chain and takes out of `heads` those that the log bears out. */
async function followChains(manager: EntityManager, heads: Map<string, StreamEnd>): Promise<ChainCheck> {
  const check = new ChainCheck();
  for await (const row of readLong<ChainRow>(manager, `select ${COLUMNS} from event order by stream, seq`)) {
    compare(check, heads, check.take(row));
  }
  compare(check, heads, check.begin(''));
  for (const { stream, seq, hash } of heads.values()) {
    if (seq === 0 && hash.equals(genesisOf(stream))) heads.delete(stream);
  }
  return check;
}

function compare(check: ChainCheck, heads: Map<string, StreamEnd>, end: StreamEnd | undefined): void {
  if (!end) return;
  const { stream, seq, hash } = end;
  const head = heads.get(stream);
  heads.delete(stream);
  if (!head) check.findings.push({ stream, problem: 'headless' });
  else if (seq < head.seq) check.findings.push({ stream, seq: seq + 1, problem: 'truncated' });
  else if (seq > head.seq) check.findings.push({ stream, seq: head.seq + 1, problem: 'added' });
  else if (!hash.equals(head.hash)) check.findings.push({ stream, seq, problem: 'changed' });
}

/** Rows of lost attempts are as they were written, follow one that is kept, and are as many as were moved. */
async function checkSuperseded(manager: EntityManager): Promise<Finding[]> {
  const rows = await manager.query<(ChainRow & { rooted: boolean })[]>(
    `select ${COLUMNS}, seq = 1
         or exists (select from event e where e.stream = s.stream and e.seq = s.seq - 1 and e.hash = s.prev_hash)
         or exists (select from superseded_event e
                    where e.stream = s.stream and e.seq = s.seq - 1 and e.hash = s.prev_hash) as rooted
     from superseded_event s`,
  );
  const miscounted = await manager.query<{ stream: string }[]>(
    `select coalesce(h.stream, s.stream) as stream from stream_head h
     full join (select stream, count(*) as count from superseded_event group by stream) s using (stream)
     where coalesce(h.superseded, 0) <> coalesce(s.count, 0)`,
  );
  return [
    ...rows
      .filter((row) => !row.rooted || !isIntact(row))
      .map(({ stream, seq }): Finding => ({ stream, seq, problem: 'superseded' })),
    ...miscounted.map(({ stream }): Finding => ({ stream, problem: 'superseded' })),
  ];
}
