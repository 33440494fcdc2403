import type { EntityManager } from 'typeorm';
import { rootOf } from '../events/hash-chain';
import type { Finding, StreamEnd } from './chain-check';

/** 封存: the whole ledger in one hash. Written down elsewhere, it proves later that nothing before it is missing. */
export interface Seal {
  readonly no: number;
  readonly sealedAt: Date;
  readonly streams: number;
  readonly events: number;
  /** Hexadecimal. */
  readonly root: string;
}

interface SealRow {
  no: number;
  sealed_at: Date;
  streams: number;
  events: string;
  prev_root: Buffer;
  root: Buffer;
}
interface SealedStreamRow extends StreamEnd {
  /** The hash that the log has at this place now. */
  readonly now: Buffer | null;
}

const NO_ROOT = Buffer.alloc(32);
const LAST = 'select * from ledger_seal order by no desc limit 1';
const SEALED = `select s.stream, s.seq, s.hash, e.hash as now from ledger_seal_stream s
  left join event e on e.stream = s.stream and e.seq = s.seq where s.seal = $1 order by s.stream`;
/** A lost attempt may have been sealed and superseded since; its row is kept apart and still counts. */
const SUPERSEDED = 'select from superseded_event where stream = $1 and seq = $2 and hash = $3';

/** Recomputes every seal and looks each sealed place up in the log. */
export async function checkSeals(manager: EntityManager): Promise<Finding[]> {
  const findings: Finding[] = [];
  let previous: Buffer = NO_ROOT;
  const seals = await manager.query<SealRow[]>('select * from ledger_seal order by no');
  for (const [i, seal] of seals.entries()) {
    const sealed = await manager.query<SealedStreamRow[]>(SEALED, [seal.no]);
    const intact =
      seal.no === i + 1 && seal.prev_root.equals(previous) && rootOf(previous, sealed).equals(seal.root);
    if (!intact) findings.push({ stream: `seal/${seal.no}`, problem: 'seal-changed' });
    for (const place of sealed) findings.push(...(await checkPlace(manager, place)));
    previous = seal.root;
  }
  return findings;
}

async function checkPlace(
  manager: EntityManager,
  { stream, seq, hash, now }: SealedStreamRow,
): Promise<Finding[]> {
  if (now?.equals(hash)) return [];
  const kept = await manager.query<unknown[]>(SUPERSEDED, [stream, seq, hash]);
  if (kept.length > 0) return [];
  return [{ stream, seq, problem: now === null ? 'truncated' : 'changed' }];
}

/** Seals the ledger as it stands: the streams that have changed since the last seal, chained to it. One at a time. */
export async function seal(manager: EntityManager): Promise<Seal> {
  const [last] = await manager.query<SealRow[]>(LAST);
  const changed = await manager.query<StreamEnd[]>(
    `select h.stream, h.seq, h.hash from stream_head h where not exists (
       select from (select hash from ledger_seal_stream s where s.stream = h.stream order by seal desc limit 1) known
       where known.hash = h.hash)
     order by h.stream`,
  );
  if (last && changed.length === 0) return sealOf(last);
  const [made] = await manager.query<[SealRow]>(
    `insert into ledger_seal (no, sealed_at, streams, events, prev_root, root)
     select $1, now(), count(*), coalesce(sum(seq), 0), $2, $3 from stream_head returning *`,
    [(last?.no ?? 0) + 1, last?.root ?? NO_ROOT, rootOf(last?.root ?? NO_ROOT, changed)],
  );
  await manager.query(
    `insert into ledger_seal_stream (seal, stream, seq, hash)
     select $1, x.stream, x.seq, decode(x.hash, 'hex') from json_to_recordset($2) x (stream text, seq int, hash text)`,
    [made.no, JSON.stringify(changed.map((end) => ({ ...end, hash: end.hash.toString('hex') })))],
  );
  return sealOf(made);
}

const sealOf = ({ no, sealed_at: sealedAt, streams, events, root }: SealRow): Seal => ({
  no,
  sealedAt,
  streams,
  events: Number(events),
  root: root.toString('hex'),
});
