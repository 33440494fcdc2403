import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts
    .reduce<ReturnType<typeof createHash>>((hash, part) => hash.update(part), createHash('sha256'))
    .digest();

/** What of an event its digest covers. */
export interface DigestedEvent {
  readonly stream: string;
  readonly seq: number;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly kind: string;
  readonly by: string;
  readonly data: unknown;
}

/** SHA-256 of an event's canonical JSON. */
export const digestOf = ({ stream, seq, at, kind, by, data }: DigestedEvent): Buffer =>
  sha256(canonicalJson({ stream, seq, at, kind, by, data }));

/** The hash before a stream's first event. */
export const genesisOf = (stream: string): Buffer => sha256(stream);

/** The chain's next link; record_batch computes the same in the database. `recordedMs` is ms since 1970 UTC. */
export function linkOf(previous: Buffer, digest: Buffer, recordedMs: bigint): Buffer {
  const recorded = Buffer.alloc(8);
  recorded.writeBigInt64BE(recordedMs);
  return sha256(previous, digest, recorded);
}

/** A seal's root over the seal before it and the streams that have changed since, in order of their names. */
export function rootOf(previous: Buffer, changed: readonly { stream: string; seq: number; hash: Buffer }[]) {
  return sha256(
    previous,
    canonicalJson(changed.map(({ stream, seq, hash }) => [stream, seq, hash.toString('hex')])),
  );
}
