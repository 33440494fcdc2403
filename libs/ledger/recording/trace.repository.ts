import type { Moment } from '@domain/calendar/moment';
import type { Delivery } from '@domain/kernel/message';
import type { DataSource } from 'typeorm';
import { entityOf, streamOf, type EntityKind } from '../events/stream';
import { momentFrom } from '../reading/moments';
import { GOING_ON, type EntityRef } from './ledger-index.repository';

export interface RefusedSignalRecord {
  readonly at: Moment;
  readonly name: string;
  readonly id: string;
  readonly by: string;
  readonly code: string;
  readonly field: string | null;
}

export interface BrokenRun {
  readonly at: Moment;
  readonly how: string;
}

type Timed<T> = Omit<T, 'at'> & { at: Date };

/** What beside events is kept about a case or matter: signals it did not take in, and what went wrong. */
export class TraceRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Signals that were refused or not understood, the latest first. */
  async listRefusedSignals(entity: EntityKind, no: string, most: number): Promise<RefusedSignalRecord[]> {
    const rows = await this.dataSource.query<Timed<RefusedSignalRecord>[]>(
      `select at, name, id, by, code, field from refused_signal where stream = $1 order by at desc, name, id limit $2`,
      [streamOf(entity, no), most],
    );
    return rows.map((row) => ({ ...row, at: momentFrom(row.at) }));
  }

  /** Workflows of it that ended before it did. */
  async listBrokenRuns(entity: EntityKind, no: string): Promise<BrokenRun[]> {
    const rows = await this.dataSource.query<Timed<BrokenRun>[]>(
      'select at, how from broken_run where stream = $1 order by at',
      [streamOf(entity, no)],
    );
    return rows.map((row) => ({ ...row, at: momentFrom(row.at) }));
  }

  /** What goes on by the ledger though a workflow of it ended, and has recorded nothing since; the latest first. */
  async listBrokenOff(most: number): Promise<EntityRef[]> {
    const rows = await this.dataSource.query<{ stream: string }[]>(
      `select s.stream from (select stream, max(at) as at from broken_run group by stream) s
       where ${GOING_ON} and not exists (select from event e where e.stream = s.stream and e.recorded_at > s.at)
       order by s.at desc, s.stream limit $1`,
      [most],
    );
    return rows.map(({ stream }) => entityOf(stream));
  }

  /** Messages sent before a moment that their receivers have not taken in: to be told again. */
  async listUntaken(before: Moment, most: number): Promise<Delivery[]> {
    const rows = await this.dataSource.query<{ delivery: Delivery }[]>(
      `select delivery from message m where sent_at < $1
         and not exists (select from message_receipt r where r.stream = m.to_stream and r.id = m.id)
       order by sent_at, id limit $2`,
      [before, most],
    );
    return rows.map(({ delivery }) => delivery);
  }
}
