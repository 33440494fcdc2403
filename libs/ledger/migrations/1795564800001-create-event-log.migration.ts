import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVENT_COLUMNS = `
  stream text collate "C" not null,
  seq integer not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  kind text not null,
  by text not null,
  data jsonb not null,
  prev_hash bytea not null,
  hash bytea not null`;

const CREATE = [
  `create table event (${EVENT_COLUMNS},
    constraint event_pkey primary key (stream, seq),
    constraint event_seq_positive check (seq > 0))`,
  // What a lost attempt of a workflow task had recorded before the step was taken again: kept, and no longer true.
  `create table superseded_event (${EVENT_COLUMNS},
    superseded_at timestamptz not null,
    constraint superseded_event_pkey primary key (stream, seq, hash))`,
  // fillfactor: every batch updates its head, in place as long as the page has room.
  `create table stream_head (
    stream text collate "C" not null,
    seq integer not null,
    hash bytea not null,
    history_events bigint not null,
    task_at bigint not null,
    superseded integer not null default 0,
    profile text not null,
    calendar text not null,
    constraint stream_head_pkey primary key (stream)) with (fillfactor = 70)`,
  `create table ledger_seal (
    no integer not null,
    sealed_at timestamptz not null,
    streams integer not null,
    events bigint not null,
    prev_root bytea not null,
    root bytea not null,
    constraint ledger_seal_pkey primary key (no))`,
  `create table ledger_seal_stream (
    seal integer not null,
    stream text collate "C" not null,
    seq integer not null,
    hash bytea not null,
    constraint ledger_seal_stream_pkey primary key (seal, stream),
    constraint ledger_seal_stream_seal_fkey foreign key (seal) references ledger_seal (no))`,
  'create index ledger_seal_stream_idx on ledger_seal_stream (stream, seal)',
];

/** Rows of the log are never changed. Only a superseded one leaves it, for `superseded_event`, by record_batch. */
const APPEND_ONLY = [
  `create function refuse_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and tg_table_name = 'event' then
        if current_setting('ledger.superseding', true) = old.stream then return old; end if;
      end if;
      raise exception '% is append-only: % refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation';
    end $$`,
  ...['event', 'superseded_event', 'ledger_seal', 'ledger_seal_stream'].flatMap((table) => [
    `create trigger ${table}_append_only before update or delete on ${table}
      for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table}
      for each statement execute function refuse_change()`,
  ]),
];

/** The log of all cases and matters, each row chained to the one before it in its stream, and the seals over it. */
export class CreateEventLog1795564800001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...CREATE, ...APPEND_ONLY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger_seal_stream, ledger_seal, stream_head, superseded_event, event');
    await runner.query('drop function refuse_change()');
  }
}
