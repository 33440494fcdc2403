import type { DataSource } from 'typeorm';

export interface RateHit {
  readonly hits: number;
  readonly msToEnd: number;
  readonly msBlocked: number;
}

const HIT = `
  insert into rate_window as w (key, hits, ends_at) values ($1, 1, now() + make_interval(secs => $2))
  on conflict (key) do update set
    hits = case when w.ends_at <= now() then 1 else w.hits + 1 end,
    ends_at = case when w.ends_at <= now() then excluded.ends_at else w.ends_at end,
    blocked_until = case
      when w.blocked_until > now() then w.blocked_until
      when w.ends_at > now() and w.hits + 1 > $3 then now() + make_interval(secs => $4)
      else null end
  returning hits,
    greatest(0, extract(epoch from ends_at - now()) * 1000)::float8 as "msToEnd",
    greatest(0, coalesce(extract(epoch from blocked_until - now()) * 1000, 0))::float8 as "msBlocked"`;

/** Counts attempts by key in windows of time, for all processes together. */
export class RateWindowRepository {
  constructor(private readonly db: DataSource) {}

  /** Counts one; more than the limit within the window blocks the key for a while. Times are in seconds. */
  async hit(key: string, window: number, limit: number, block: number): Promise<RateHit> {
    const [row] = await this.db.query<RateHit[]>(HIT, [key, window, limit, block]);
    return row!;
  }

  /** Forgets windows long past; their number. */
  async prune(): Promise<number> {
    const [, forgotten] = await this.db.query<[unknown, number]>(
      `delete from rate_window where ends_at < now() - interval '1 hour' and coalesce(blocked_until < now(), true)`,
    );
    return forgotten;
  }
}
