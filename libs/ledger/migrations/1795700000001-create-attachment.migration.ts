import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
create table attachment (
  id uuid constraint attachment_pk primary key,
  uploader text not null,
  name text not null,
  type text not null,
  size integer not null,
  sha256 text not null,
  store text not null constraint attachment_store_known check (store in ('postgres', 's3')),
  scan text not null default 'unscanned'
    constraint attachment_scan_known check (scan in ('unscanned', 'clean', 'infected')),
  finding text,
  uploaded_at timestamptz not null default now(),
  stream text,
  command_id text,
  for_applicant boolean not null default false,
  constraint attachment_named_by_a_command check ((stream is null) = (command_id is null))
);
create index attachment_stream on attachment (stream) where stream is not null;
create index attachment_unscanned on attachment (uploaded_at) where scan = 'unscanned';
create index attachment_uploaded on attachment (uploaded_at);
create table attachment_content (
  attachment_id uuid constraint attachment_content_pk primary key
    constraint attachment_content_attachment_fk references attachment (id) on delete cascade,
  bytes bytea not null
);
-- Pictures and documents are compressed already.
alter table attachment_content alter column bytes set storage external;`;

/** Files that come with commands; their bytes in a table of their own, so that lists never touch them. */
export class CreateAttachment1795700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attachment_content, attachment');
  }
}
