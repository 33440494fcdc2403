import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
create table place (
  id text constraint place_pk primary key,
  kind text not null constraint place_kind_known
    check (kind in ('country', 'province', 'city', 'county', 'town', 'hall', 'unit')),
  parent_id text constraint place_parent_fk references place (id),
  path text not null constraint place_path_unique unique,
  name text not null,
  name_en text,
  policy_profile text,
  default_unit text constraint place_default_unit_fk references place (id),
  active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint place_only_country_is_root check ((parent_id is null) = (kind = 'country')),
  constraint place_hall_has_policy check ((kind = 'hall') = (policy_profile is not null))
);
create index place_path_prefix on place (path text_pattern_ops);
insert into place (id, kind, path, name, name_en) values ('000000', 'country', '/000000/', '全国', 'Nationwide');

create table person (
  id text constraint person_pk primary key,
  name text not null,
  email text,
  password_hash text,
  must_change_password boolean not null default true,
  password_changed_at timestamptz,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  active boolean not null default true,
  created_at timestamptz not null default now()
);

create table appointment (
  person_id text not null constraint appointment_person_fk references person (id),
  place_id text not null constraint appointment_place_fk references place (id),
  role text not null,
  since timestamptz not null default now(),
  constraint appointment_pk primary key (person_id, place_id, role)
);
create index appointment_place on appointment (place_id);

create table session (
  id uuid constraint session_pk primary key default gen_random_uuid(),
  token_hash bytea not null constraint session_token_unique unique,
  kind text not null constraint session_kind_known check (kind in ('person', 'citizen')),
  person_id text constraint session_person_fk references person (id),
  case_no text,
  applicant_id text,
  acting_for text constraint session_acting_for_fk references place (id),
  user_agent text,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  idle interval not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint session_is_someones check (
    (kind = 'person' and person_id is not null) or
    (kind = 'citizen' and case_no is not null and applicant_id is not null)
  )
);
create index session_person on session (person_id) where revoked_at is null;
create index session_expiry on session (expires_at);

create table one_time_code (
  query_code text constraint one_time_code_pk primary key,
  code_hash bytea not null,
  expires_at timestamptz not null,
  attempts_left integer not null
);

create table rate_window (
  key text constraint rate_window_pk primary key,
  hits integer not null,
  ends_at timestamptz not null,
  blocked_until timestamptz
);
create index rate_window_end on rate_window (ends_at);

create table audit_entry (
  id bigint generated always as identity constraint audit_entry_pk primary key,
  at timestamptz not null default now(),
  actor text not null,
  session_id uuid,
  act text not null,
  subject text not null,
  purpose text,
  detail jsonb not null default '{}'
);
create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_actor on audit_entry (actor, id);
create index audit_entry_at on audit_entry (at);
create function audit_entry_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are only added' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_refuse_change();
`;

/** The organisation and its people, their sessions, and the record of who did and saw what. */
export class CreateOrganisation1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_entry, rate_window, one_time_code, session, appointment, person, place;
      drop function audit_entry_refuse_change();
    `);
  }
}
