import type { DataSource } from 'typeorm';

/** One-time codes that citizens are sent; the latest of a query code alone is good, and once. */
export class OneTimeCodeRepository {
  constructor(private readonly db: DataSource) {}

  async issue(queryCode: string, codeHash: Buffer, minutes: number, attempts: number): Promise<void> {
    await this.db.query(
      `insert into one_time_code (query_code, code_hash, expires_at, attempts_left)
       values ($1, $2, now() + make_interval(mins => $3), $4)
       on conflict (query_code) do update
         set code_hash = excluded.code_hash, expires_at = excluded.expires_at, attempts_left = excluded.attempts_left`,
      [queryCode, codeHash, minutes, attempts],
    );
  }

  /** Whether the code is right. A right one is used up; a wrong one costs an attempt. */
  async redeem(queryCode: string, codeHash: Buffer): Promise<boolean> {
    const [[row]] = await this.db.query<[{ right: boolean }[], number]>(
      `update one_time_code set
         attempts_left = case when code_hash = $2 then 0 else attempts_left - 1 end
       where query_code = $1 and attempts_left > 0 and expires_at > now()
       returning code_hash = $2 as right`,
      [queryCode, codeHash],
    );
    return row?.right ?? false;
  }

  /** Forgets codes that have expired; their number. */
  async prune(): Promise<number> {
    const [, forgotten] = await this.db.query<[unknown, number]>(
      'delete from one_time_code where expires_at < now()',
    );
    return forgotten;
  }
}
