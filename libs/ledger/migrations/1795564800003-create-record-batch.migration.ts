import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The chain's next link: `linkOf` in hash-chain.ts computes the same. */
const LINK = `create function link(prev bytea, digest bytea, recorded timestamptz) returns bytea language sql immutable as $$
  select sha256(prev || digest || int8send((extract(epoch from recorded) * 1000)::bigint))
$$`;

/** Removes what a lost attempt had recorded beyond `kept`; the log keeps it apart. */
const SUPERSEDE = `create function supersede_after(s text, kept integer) returns bytea language plpgsql as $$
declare
  hash_at_kept bytea;
  moved integer;
begin
  perform set_config('ledger.superseding', s, true);
  with gone as (delete from event where stream = s and seq > kept returning *)
    insert into superseded_event select gone.*, date_trunc('milliseconds', clock_timestamp()) from gone;
  get diagnostics moved = row_count;
  perform set_config('ledger.superseding', '', true);
  delete from command_receipt where stream = s and seq > kept;
  delete from message where stream = s and seq > kept;
  delete from message_receipt where stream = s and seq > kept;
  select hash into hash_at_kept from event where stream = s and seq = kept;
  update stream_head set superseded = superseded + moved where stream = s;
  return coalesce(hash_at_kept, sha256(convert_to(s, 'UTF8')));
end $$`;

/**
 * Decides where a batch meets the log, and returns after which event to go on appending; null when there is nothing to
 * do: all is there already, or a later attempt of the same step was recorded first. LG001: events are missing before it.
 */
const MEET = `create function meet_batch(b jsonb, head stream_head) returns integer language plpgsql as $$
declare
  after integer := (b->>'after')::integer;
  count integer := jsonb_array_length(b->'events');
  later boolean := ((b->>'historyEvents')::bigint, (b->>'taskAt')::bigint) > (head.history_events, head.task_at);
  agreed integer;
begin
  if head.seq < after then
    raise exception 'ledger gap: % is recorded up to event %, the batch begins after event %',
      head.stream, head.seq, after using errcode = 'LG001';
  end if;
  if head.seq = after then return after; end if;
  if not later then return null; end if;
  select count(*) into agreed from (
    select bool_and(coalesce(e.hash = link(e.prev_hash, decode(x.value->>'digest', 'hex'), e.recorded_at), false)) over (order by x.ordinality) as same
    from jsonb_array_elements(b->'events') with ordinality x
    left join event e on e.stream = head.stream and e.seq = after + x.ordinality) compared
  where same;
  if agreed = count and head.seq = after + count then return null; end if;
  return after + agreed;
end $$`;

const APPEND = `create function append_events(b jsonb, s text, kept integer, last_hash bytea) returns bytea
language plpgsql as $$
declare
  x jsonb;
  prev bytea := last_hash;
  next bytea;
  recorded timestamptz := date_trunc('milliseconds', clock_timestamp());
begin
  for x in select value from jsonb_array_elements(b->'events') loop
    continue when (x->>'seq')::integer <= kept;
    next := link(prev, decode(x->>'digest', 'hex'), recorded);
    insert into event values (s, (x->>'seq')::integer, (x->>'at')::timestamptz, recorded, x->>'kind', x->>'by',
      x->'data', prev, next);
    prev := next;
  end loop;
  return prev;
end $$`;

const list = (names: string): string[] => names.split(/\s+/);
const CASE_COLUMNS =
  list(`hall lead handler supervisor stage outcome class level channel title detail applicant_id
  query_code green need_by registered_at accepted_at told_at closed_at due_at provisional clock promise_lapsed
  need_by_risk reopens rating matter units people version policy_profile policy_version calendar next_wake state`);
const MATTER_COLUMNS =
  list(`hall stage agenda called_at ended_at referred_up cases units version policy_profile calendar
  next_wake state`);
const OBLIGATION_COLUMNS = list(
  `hall kind ref owner_as owner_id round opened_at due_at provisional lapsed_at`,
);
const NOTICE_COLUMNS = list(`hall to_as to_id kind about send_at next_attempt_at`);

const assign = (columns: readonly string[]) => columns.map((name) => `${name} = excluded.${name}`).join(', ');

/** Columns that the batch does not name keep what they were. */
const keepRow = (table: string, columns: readonly string[]) => `
  insert into ${table} select made.*
    from (select) one left join ${table} kept on kept.no = b->>'no'
    cross join lateral jsonb_populate_record(kept, b->'row') made
    on conflict (no) do update set ${assign(columns)};`;

/** Puts a batch into the projections; `more` are columns of cases that came later. */
export const projectBatch = (...more: string[]): string => `
create or replace function project_batch(b jsonb, s text) returns void language plpgsql as $$
begin
  if b->>'entity' = 'case' then ${keepRow('case_file', [...CASE_COLUMNS, ...more])}
  else ${keepRow('matter', MATTER_COLUMNS)}
  end if;
  delete from obligation o where o.stream = s
    and not exists (select from jsonb_array_elements(b->'obligations') x where x->>'id' = o.id);
  insert into obligation select * from jsonb_populate_recordset(null::obligation, b->'obligations')
    on conflict (stream, id) do update set ${assign(OBLIGATION_COLUMNS)}
    where row(obligation.*) is distinct from row(excluded.*);
end $$`;

/** A notice that was sent by a lost attempt is not sent again when the step comes out the same. */
const KEEP_REST = `create function keep_outbox(b jsonb, s text, kept integer) returns void language plpgsql as $$
begin
  insert into notice (stream, seq, ${NOTICE_COLUMNS.join(', ')})
    select s, n.seq, n.hall, n.to_as, n.to_id, n.kind, n.about, n.send_at, n.send_at
    from jsonb_populate_recordset(null::notice, b->'notices') n where n.seq > kept
    on conflict (stream, seq) do update set ${assign(NOTICE_COLUMNS)},
      sent_at = case when (notice.to_as, notice.to_id, notice.kind) = (excluded.to_as, excluded.to_id, excluded.kind)
        then notice.sent_at end;
  insert into command_receipt select * from jsonb_populate_recordset(null::command_receipt, b->'commands')
    on conflict (stream, id) do nothing;
  insert into message select * from jsonb_populate_recordset(null::message, b->'sent') m where m.seq > kept
    on conflict (id) do nothing;
  insert into message_receipt select * from jsonb_populate_recordset(null::message_receipt, b->'received')
    on conflict (stream, id) do nothing;
  insert into refused_signal select * from jsonb_populate_recordset(null::refused_signal, b->'refused')
    on conflict do nothing;
end $$`;

/** One batch in one statement: locks the stream's head, appends, projects, and moves the head on. */
const RECORD = `create function record_batch(b jsonb) returns text language plpgsql as $$
declare
  s text := b->>'stream';
  head stream_head;
  kept integer;
  last_hash bytea;
  result text := 'recorded';
begin
  select * into head from stream_head where stream = s for update;
  if head.stream is null then
    insert into stream_head (stream, seq, hash, history_events, task_at, profile, calendar)
      values (s, 0, sha256(convert_to(s, 'UTF8')), 0, 0, b->>'profile', b->>'calendar') on conflict (stream) do nothing;
    select * into head from stream_head where stream = s for update;
  end if;
  kept := meet_batch(b, head);
  if kept is null then return 'known'; end if;
  last_hash := head.hash;
  if kept < head.seq then
    last_hash := supersede_after(s, kept);
    delete from notice where stream = s and seq > (b->>'version')::integer;
    result := 'superseded';
  end if;
  last_hash := append_events(b, s, kept, last_hash);
  perform project_batch(b, s);
  perform keep_outbox(b, s, kept);
  update stream_head set seq = (b->>'version')::integer, hash = last_hash, profile = b->>'profile',
    calendar = b->>'calendar', history_events = (b->>'historyEvents')::bigint, task_at = (b->>'taskAt')::bigint
    where stream = s;
  return result;
end $$`;

/** The recording of a batch as functions of the database: one round trip, one commit. */
export class CreateRecordBatch1795564800003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [LINK, SUPERSEDE, MEET, APPEND, projectBatch(), KEEP_REST, RECORD])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const signature of [
      ...['record_batch(jsonb)', 'keep_outbox(jsonb, text, integer)', 'project_batch(jsonb, text)'],
      ...['append_events(jsonb, text, integer, bytea)', 'meet_batch(jsonb, stream_head)'],
      ...['supersede_after(text, integer)', 'link(bytea, bytea, timestamptz)'],
    ]) {
      await runner.query(`drop function ${signature}`);
    }
  }
}
