import type { MigrationInterface, QueryRunner } from 'typeorm';

const CASE_FILE = `create table case_file (
  no text collate "C" not null,
  hall text not null,
  lead text,
  handler text,
  supervisor text,
  stage text not null,
  outcome text,
  class text,
  level text not null,
  channel text not null,
  title text not null,
  detail text,
  applicant_id text not null,
  query_code text,
  green boolean not null,
  need_by date,
  registered_at timestamptz not null,
  accepted_at timestamptz,
  told_at timestamptz,
  closed_at timestamptz,
  due_at timestamptz,
  provisional boolean not null,
  clock text not null,
  promise_lapsed boolean not null,
  need_by_risk boolean not null,
  reopens integer not null,
  rating integer,
  matter text,
  units text[] not null,
  people text[] not null,
  version integer not null,
  policy_profile text not null,
  policy_version integer not null,
  calendar text not null,
  next_wake timestamptz,
  state jsonb not null,
  constraint case_file_pkey primary key (no)) with (fillfactor = 70)`;

const OBLIGATION = `create table obligation (
  stream text collate "C" not null,
  id text collate "C" not null,
  hall text not null,
  kind text not null,
  ref text,
  owner_as text not null,
  owner_id text not null,
  round integer not null,
  opened_at timestamptz not null,
  due_at timestamptz,
  provisional boolean not null,
  lapsed_at timestamptz,
  constraint obligation_pkey primary key (stream, id)) with (fillfactor = 70)`;

const MATTER = `create table matter (
  no text collate "C" not null,
  hall text not null,
  stage text not null,
  agenda text,
  called_at timestamptz not null,
  ended_at timestamptz,
  referred_up text,
  cases text[] not null,
  units text[] not null,
  version integer not null,
  policy_profile text not null,
  calendar text not null,
  next_wake timestamptz,
  state jsonb not null,
  constraint matter_pkey primary key (no)) with (fillfactor = 70)`;

/** The outbox: notices to people, from the events that ordered them. */
const NOTICE = `create table notice (
  stream text collate "C" not null,
  seq integer not null,
  hall text not null,
  to_as text not null,
  to_id text not null,
  kind text not null,
  about text,
  send_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text,
  constraint notice_pkey primary key (stream, seq)) with (fillfactor = 70)`;

const RECEIPTS = [
  `create table command_receipt (
    stream text collate "C" not null,
    id text collate "C" not null,
    name text not null,
    seq integer not null,
    constraint command_receipt_pkey primary key (stream, id))`,
  `create table refused_signal (
    stream text collate "C" not null,
    at timestamptz not null,
    name text not null,
    id text collate "C" not null,
    by text not null,
    code text not null,
    field text,
    constraint refused_signal_pkey primary key (stream, at, name, id, code))`,
];

/** What cases and matters told each other: a message without a receipt has to be told again. */
const MESSAGES = [
  `create table message (
    id text collate "C" not null,
    stream text collate "C" not null,
    seq integer not null,
    to_stream text collate "C" not null,
    sent_at timestamptz not null,
    delivery jsonb not null,
    constraint message_pkey primary key (id))`,
  `create table message_receipt (
    stream text collate "C" not null,
    id text collate "C" not null,
    seq integer not null,
    constraint message_receipt_pkey primary key (stream, id))`,
  `create table broken_run (
    stream text collate "C" not null,
    at timestamptz not null,
    how text not null,
    constraint broken_run_pkey primary key (stream, at))`,
];

const INDEXES = [
  'create unique index case_file_query_code_key on case_file (query_code)',
  'create index case_file_registered_idx on case_file (registered_at, no)',
  'create index case_file_hall_registered_idx on case_file (hall, registered_at, no)',
  'create index case_file_applicant_idx on case_file (applicant_id)',
  'create index case_file_handler_idx on case_file (handler) where handler is not null',
  'create index case_file_units_idx on case_file using gin (units)',
  'create index case_file_people_idx on case_file using gin (people)',
  'create index case_file_title_trgm_idx on case_file using gin (title gin_trgm_ops)',
  // Ties are put in order by sorting them: longer keys would cost every recording more than they save a reader.
  `create index obligation_owner_due_idx on obligation (owner_id, owner_as, coalesce(due_at, 'infinity'))`,
  `create index obligation_hall_due_idx on obligation (hall, coalesce(due_at, 'infinity'))`,
  `create index obligation_due_idx on obligation (coalesce(due_at, 'infinity'))`,
  'create index message_sent_idx on message (sent_at)',
  'create index message_stream_idx on message (stream, seq)',
  'create index matter_called_idx on matter (called_at, no)',
  'create index notice_to_send_idx on notice (next_attempt_at) where sent_at is null',
];

/** What lists and queues read: projections of the events, which `ledger:rebuild` can make anew, and the outbox. */
export class CreateProjections1795564800002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    for (const statement of [CASE_FILE, OBLIGATION, MATTER, NOTICE, ...RECEIPTS, ...MESSAGES, ...INDEXES]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table broken_run, message_receipt, message, refused_signal, command_receipt');
    await runner.query('drop table notice, matter, obligation, case_file');
  }
}
