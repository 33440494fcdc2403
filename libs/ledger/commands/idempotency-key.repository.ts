import type { DataSource } from 'typeorm';
import { prepared } from '../prepared';

/** A write as its sender names it: by a key of their own, with a hash of what is asked. */
export interface KeyedRequest {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly response: unknown;
}

/**
 * What a key stands for: `mine` the request is the first and is to be carried out; `pending` the first is under way;
 * `reused` the key belongs to a different request; or the answer given.
 */
export type Claim = 'mine' | 'pending' | 'reused' | KeptAnswer;

/** A request under way for longer than this lost its process; the next with the same key carries it out. */
const ABANDONED_SECONDS = 60;

const CLAIM = `
  with claimed as (
    insert into idempotency_key as k (actor, key, request_hash) values ($1, $2, $3)
    on conflict (actor, key) do update set created_at = now()
      where k.status is null and k.request_hash = excluded.request_hash
        and k.created_at < now() - make_interval(secs => ${ABANDONED_SECONDS})
    returning 1
  )
  select exists (select from claimed) as mine, k.request_hash as "requestHash", k.status, k.response
  from (select) as one left join idempotency_key k on k.actor = $1 and k.key = $2`;

const FIND = `select request_hash as "requestHash", status, response from idempotency_key where actor = $1 and key = $2`;

/**
 * Kept without waiting for the disk: what a crash takes away is given again by whatever acts once by the same key.
 */
const KEEP_FIRST = `
  with relaxed as (select set_config('synchronous_commit', 'off', true) as set)
  insert into idempotency_key (actor, key, request_hash, status, response, completed_at)
  select $1, $2, $3, $4, $5, now() from relaxed
  on conflict (actor, key) do nothing
  returning 1`;

/** What stands under a key: for which request, and its answer once there is one. */
export interface KeyRow extends KeptAnswer {
  readonly requestHash: string;
}

/** The answer that a key was given, `reused` when it belongs to another request, or undefined. */
export function answerUnder(
  row: KeyRow | undefined,
  { requestHash }: KeyedRequest,
): KeptAnswer | 'reused' | undefined {
  if (!row || row.requestHash === requestHash) return row?.status ? row : undefined;
  return 'reused';
}

interface ClaimRow extends KeptAnswer {
  readonly mine: boolean;
  readonly requestHash: string | null;
}

/** Answers by the keys of their requests, so that the same key gets the same answer from every process. */
export class IdempotencyKeyRepository {
  constructor(private readonly db: DataSource) {}

  async claim({ actor, key, requestHash }: KeyedRequest): Promise<Claim> {
    const [row] = await this.db.query<[ClaimRow]>(CLAIM, [actor, key, requestHash]);
    if (row.mine) return 'mine';
    // Another claimed it while this statement ran: it cannot be read yet.
    if (row.requestHash === null) return 'pending';
    if (row.requestHash !== requestHash) return 'reused';
    return row.status === null ? 'pending' : { status: row.status, response: row.response };
  }

  /** The answer given to the key, `reused` when it belongs to another request, or undefined. */
  async find(request: KeyedRequest): Promise<KeptAnswer | 'reused' | undefined> {
    const [row] = await prepared<KeyRow>(this.db, FIND, [request.actor, request.key]);
    return answerUnder(row, request);
  }

  /** Keeps the answer unless one was kept before; the one that stands. */
  async keepFirst(request: KeyedRequest, answer: KeptAnswer): Promise<KeptAnswer | 'reused'> {
    const { actor, key, requestHash } = request;
    const values = [actor, key, requestHash, answer.status, JSON.stringify(answer.response ?? null)];
    const kept = await prepared(this.db, KEEP_FIRST, values);
    return kept.length ? answer : ((await this.find(request)) ?? answer);
  }

  async keep({ actor, key }: KeyedRequest, { status, response }: KeptAnswer): Promise<void> {
    await this.db.query(
      `update idempotency_key set status = $3, response = $4, completed_at = now() where actor = $1 and key = $2`,
      [actor, key, status, JSON.stringify(response ?? null)],
    );
  }

  /** Gives a key back whose request had no lasting answer; the next with it is carried out. */
  async release({ actor, key }: KeyedRequest): Promise<void> {
    await this.db.query('delete from idempotency_key where actor = $1 and key = $2 and status is null', [
      actor,
      key,
    ]);
  }

  /** Forgets answers older than so many days; their number. */
  async prune(days: number): Promise<number> {
    const [, forgotten] = await this.db.query<[unknown, number]>(
      'delete from idempotency_key where created_at < now() - make_interval(days => $1)',
      [days],
    );
    return forgotten;
  }
}
