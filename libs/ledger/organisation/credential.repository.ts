import type { DataSource, EntityManager } from 'typeorm';

export interface Credential {
  readonly passwordHash: string;
  readonly locked: boolean;
}

/** How people prove who they are, and what failing to costs. */
export class CredentialRepository {
  constructor(private readonly db: DataSource) {}

  /** The password of an active person who has one. */
  async find(personId: string): Promise<Credential | undefined> {
    const [row] = await this.db.query<Credential[]>(
      `select password_hash as "passwordHash", coalesce(locked_until > now(), false) as locked
       from person where id = $1 and active and password_hash is not null`,
      [personId],
    );
    return row;
  }

  /** Counts a failure; the one that reaches the limit locks the account, and counting begins anew. */
  async fail(personId: string, limit: number, lockMinutes: number): Promise<{ locked: boolean }> {
    const [[row]] = await this.db.query<[{ locked: boolean }[], number]>(
      `update person set
         failed_sign_ins = case when failed_sign_ins + 1 >= $2 then 0 else failed_sign_ins + 1 end,
         locked_until = case when failed_sign_ins + 1 >= $2 then now() + make_interval(mins => $3)
                             else locked_until end
       where id = $1
       returning coalesce(locked_until > now(), false) as locked`,
      [personId, limit, lockMinutes],
    );
    return { locked: row?.locked ?? false };
  }

  async succeed(personId: string): Promise<void> {
    await this.db.query('update person set failed_sign_ins = 0 where id = $1 and failed_sign_ins > 0', [
      personId,
    ]);
  }

  async unlock(personId: string, within: EntityManager = this.db.manager): Promise<void> {
    await within.query('update person set failed_sign_ins = 0, locked_until = null where id = $1', [
      personId,
    ]);
  }

  async setPassword(
    personId: string,
    password: { hash: string; mustChange: boolean },
    within: EntityManager = this.db.manager,
  ): Promise<void> {
    await within.query(
      `update person set password_hash = $2, must_change_password = $3, password_changed_at = now(),
         failed_sign_ins = 0, locked_until = null
       where id = $1`,
      [personId, password.hash, password.mustChange],
    );
  }
}
