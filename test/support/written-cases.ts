/** A case as lists and figures know it; moments are `2026-03-02 09:00`, of the halls' zone. */
export interface WrittenCase {
  readonly no: string;
  readonly registered: string;
  readonly hall?: string;
  readonly channel?: string;
  readonly stage?: string;
  readonly told?: string;
  readonly outcome?: string;
  readonly lapsed?: boolean;
  readonly due?: string;
  readonly rating?: number;
  /** Event kinds with their moments and data. */
  readonly events?: readonly (readonly [string, string, object])[];
}

interface Db {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

const local = (text?: string) => text && `${text}+08:00`;

/** Writes a case straight into the ledger's tables, for figures that one counts by hand. No workflow runs for it. */
export async function writeCase(
  db: Db,
  { no, hall = 'hall', events = [], ...row }: WrittenCase,
): Promise<void> {
  await db.query(
    `insert into case_file (no, hall, stage, level, channel, title, applicant_id, green, registered_at, told_at,
       outcome, promise_lapsed, due_at, rating, provisional, clock, need_by_risk, reopens, units, people, version,
       policy_profile, policy_version, calendar, state)
     values ($1, $2, $3, 'window', $10, 't', 'a', false, $4, $5, $6, $7, $8, $9, false, 'off', false, 0, '{}', '{}',
       1, 'p', 1, '1', '{}')`,
    [
      ...[no, hall, row.stage, local(row.registered), local(row.told), row.outcome],
      ...[row.lapsed ?? false, local(row.due), row.rating, row.channel ?? 'window'],
    ],
  );
  for (const [i, [kind, at, data]] of events.entries()) {
    await db.query(
      `insert into event (stream, seq, at, recorded_at, kind, by, data, prev_hash, hash)
       values ($1, $2, $3, now(), $4, 'x', $5, '', $6)`,
      [`case/${no}`, i + 1, local(at), kind, data, Buffer.from([i])],
    );
  }
}
