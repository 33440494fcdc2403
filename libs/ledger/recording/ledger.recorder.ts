import type { BrokenOff, LedgerBatch, LedgerPort } from '@activities/ledger.port';
import { epochMsOf } from '@domain/calendar/moment';
import type { Delivery } from '@domain/kernel/message';
import type { Recorded } from '@domain/kernel/turn';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from '../data-source';
import { digestOf } from '../events/hash-chain';
import { streamOf } from '../events/stream';
import { project } from './projection';

/** Events are missing in the ledger before the batch: rows were lost, or a database of another time was put in place. */
export class LedgerGapError extends Error {
  override readonly name = 'LedgerGapError';
}

const GAP = 'LG001';

/** Writes what cases and matters record: one statement and one commit a batch. */
export class LedgerRecorder implements LedgerPort {
  private readonly pool: Pool;

  constructor(dataSource: DataSource) {
    this.pool = poolOf(dataSource);
  }

  /**
   * Records a batch. The same batch again changes nothing; one that contradicts what a lost attempt has recorded
   * supersedes that, unless its position is the earlier one. Throws LedgerGapError, and the driver's error when the
   * database is away.
   */
  async record(batch: LedgerBatch): Promise<void> {
    const text = JSON.stringify(statementOf(batch));
    try {
      await this.pool.query({ name: 'record_batch', text: 'select record_batch($1::jsonb)', values: [text] });
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      throw code === GAP ? new LedgerGapError(message) : error;
    }
  }

  /** Notes that a workflow ended before its case or matter did. Noted twice, it stands once. */
  async noteBrokenOff({ entity, no, how, at }: BrokenOff): Promise<void> {
    const text = 'insert into broken_run (stream, how, at) values ($1, $2, $3) on conflict do nothing';
    await this.pool.query(text, [streamOf(entity, no), how, at]);
  }
}

function statementOf(batch: LedgerBatch) {
  const { entity, no, after, position, events, state, policy, calendar, nextWake } = batch;
  const stream = streamOf(entity, no);
  return {
    entity,
    no,
    stream,
    after,
    historyEvents: position.events,
    taskAt: position.taskAt,
    version: after + events.length,
    profile: policy.profile,
    calendar,
    events: events.map((event) => eventRow(stream, event)),
    ...project({ entity, state, events, profile: policy.profile, calendar, nextWake }),
    sent: batch.sent.map((delivery) => messageRow(stream, delivery)),
    received: batch.received.map((id) => ({ stream, id: storable(id), seq: after + events.length })),
    commands: batch.commands.map(({ id, name, seq }) => ({
      stream,
      id: storable(id),
      name: storable(name),
      seq,
    })),
    refused: batch.refused.map(({ at, name, id, by, code, field }) => {
      const said = { name: storable(name), id: storable(id), by: storable(by) };
      return { stream, at, ...said, code, field: field === undefined ? undefined : storable(field) };
    }),
  };
}

function eventRow(stream: string, { seq, at, by, kind, ...data }: Recorded) {
  const iso = new Date(epochMsOf(at)).toISOString();
  const digest = digestOf({ stream, seq, at: iso, kind, by, data });
  return { seq, at, kind, by, data, digest: digest.toString('hex') };
}

/** A message's id names the event that caused it: `<no>#<seq>.<i>`. */
function messageRow(stream: string, delivery: Delivery) {
  const { id, to, sentAt } = delivery;
  const seq = Number(/#(\d+)\.\d+$/.exec(id)?.[1]);
  const target = 'case' in to ? streamOf('case', to.case) : streamOf('matter', to.matter);
  return { id, stream, seq, to_stream: target, sent_at: sentAt, delivery };
}

/** What anyone may send as a signal must not stop the recording: Postgres has no NUL and no half of a pair. */
const storable = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '\uFFFD');
