import type { DataSource } from 'typeorm';
import type { Moment } from '@domain/calendar/moment';
import { streamOf, type EntityKind } from '../events/stream';
import { prepared } from '../prepared';
import { momentFrom } from '../reading/moments';

/** A command that was accepted and recorded: the version after it, and when it was given. */
export interface CommandReceipt {
  readonly name: string;
  readonly seq: number;
  readonly at: Moment;
}

const FIND = `
  select r.name, r.seq, e.at from command_receipt r join event e on e.stream = r.stream and e.seq = r.seq
  where r.stream = $1 and r.id = $2`;

/** Which commands were accepted, by the keys of their senders. */
export class CommandReceiptRepository {
  constructor(private readonly db: DataSource) {}

  async find(entity: EntityKind, no: string, id: string): Promise<CommandReceipt | undefined> {
    const [row] = await prepared<{ name: string; seq: number; at: Date }>(this.db, FIND, [
      streamOf(entity, no),
      id,
    ]);
    return row && { ...row, at: momentFrom(row.at) };
  }
}
