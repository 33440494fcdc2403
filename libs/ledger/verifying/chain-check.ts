import { digestOf, genesisOf, linkOf } from '../events/hash-chain';

/** Something in the log that is not as it was written. */
export interface Finding {
  readonly stream: string;
  /** The event at which it shows; absent when the whole stream is concerned. */
  readonly seq?: number;
  readonly problem:
    /** The row's contents, its moment or its hash is not what was written. */
    | 'changed'
    /** Rows are missing before this one. */
    | 'missing'
    /** The stream ends before, or after, what its head or a seal says. */
    | 'truncated'
    | 'added'
    /** There are rows and no head. */
    | 'headless'
    /** Rows of lost attempts are missing, or there are more than were moved. */
    | 'superseded'
    /** A seal, or the chain of seals, is not as it was made. */
    | 'seal-changed';
}

/** A row of the log as the check reads it: moments in UTC with microseconds. */
export interface ChainRow {
  readonly stream: string;
  readonly seq: number;
  readonly at: string;
  readonly recorded: string;
  readonly kind: string;
  readonly by: string;
  readonly data: unknown;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

/** Microseconds that were not written show as such; whole milliseconds are as the digest has them. */
const isoOf = (microseconds: string): string => `${microseconds.replace(/000$/, '')}Z`;

/** Whether the row is what its hash says it was when it was written. */
export function isIntact(row: ChainRow): boolean {
  const { stream, seq, kind, by, data, prev_hash: previous, hash } = row;
  const recordedMs = Date.parse(isoOf(row.recorded));
  if (!/000$/.test(row.recorded) || Number.isNaN(recordedMs)) return false;
  const digest = digestOf({ stream, seq, at: isoOf(row.at), kind, by, data });
  return linkOf(previous, digest, BigInt(recordedMs)).equals(hash);
}

/** Follows the chain of each stream, row by row in order of streams and numbers. */
export class ChainCheck {
  private stream = '';
  private seq = 0;
  private hash: Buffer = Buffer.alloc(0);
  readonly findings: Finding[] = [];
  events = 0;

  /** Returns the end of the stream that this row leaves behind, if it begins another. */
  take(row: ChainRow): StreamEnd | undefined {
    const left = row.stream === this.stream ? undefined : this.begin(row.stream);
    const { stream, seq } = row;
    if (seq !== this.seq + 1) this.findings.push({ stream, seq, problem: 'missing' });
    else if (!row.prev_hash.equals(this.hash) || !isIntact(row))
      this.findings.push({ stream, seq, problem: 'changed' });
    this.seq = seq;
    this.hash = row.hash;
    this.events += 1;
    return left;
  }

  /** Ends the stream under way and returns where it ended. */
  begin(stream: string): StreamEnd | undefined {
    const end = this.stream === '' ? undefined : { stream: this.stream, seq: this.seq, hash: this.hash };
    this.stream = stream;
    this.seq = 0;
    this.hash = genesisOf(stream);
    return end;
  }
}

/** Where a stream ends, or stood when it was sealed. */
export interface StreamEnd {
  readonly stream: string;
  readonly seq: number;
  readonly hash: Buffer;
}
