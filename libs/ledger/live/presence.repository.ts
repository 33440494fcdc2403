import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from '../data-source';
import type { EntityKind } from '../events/stream';
import type { Scoped } from '../reading/scope';

export const PRESENCE_STATES = ['viewing', 'editing', 'left'] as const;
export type PresenceState = (typeof PRESENCE_STATES)[number];

/** Somebody on staff who looks at a case or matter or writes in it now, with what is asked to know who may see it. */
export interface Presence extends Scoped {
  readonly entity: EntityKind;
  readonly no: string;
  readonly person: string;
  readonly name: string;
  readonly state: PresenceState;
  /** ISO 8601, with seconds: who listens forgets it after a while. */
  readonly at: string;
}

/** Being listened to: ends by itself only when the connection is lost. */
export interface Hearing {
  /** Resolves when nothing more is heard. */
  readonly ended: Promise<void>;
  stop(): void;
}

const CHANNEL = 'presence';

/** Passes presence on between the processes of the API. Nothing of it is stored. */
export class PresenceRepository {
  constructor(private readonly db: DataSource) {}

  /** Tells every process that listens. */
  async tell(presence: Presence): Promise<void> {
    await this.db.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(presence)]);
  }

  /** Hears all that is told from now on, on a connection of its own that is taken out of the pool. */
  async hear(take: (presence: Presence) => void): Promise<Hearing> {
    const client: PoolClient = await poolOf(this.db).connect();
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    client.on('notification', ({ payload }) => take(JSON.parse(payload!) as Presence));
    client.on('error', end);
    client.on('end', end);
    // A connection that has listened is not given to others.
    void ended.then(() => client.release(true));
    await client.query(`listen ${CHANNEL}`).catch((error: unknown) => {
      end();
      throw error;
    });
    return { ended, stop: end };
  }
}
