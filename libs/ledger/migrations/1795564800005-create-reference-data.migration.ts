import type { MigrationInterface, QueryRunner } from 'typeorm';

const CREATE = [
  // Notices and overlays take their versions from one sequence, so that a hall's calendar has one version number.
  'create sequence calendar_version as integer',
  `create table calendar_notice (
    version integer not null,
    year integer not null,
    source text not null,
    imported_at timestamptz not null default now(),
    imported_by text not null,
    constraint calendar_notice_pkey primary key (version))`,
  `create table calendar_day (
    version integer not null,
    date date not null,
    off boolean not null,
    name text not null,
    constraint calendar_day_pkey primary key (version, date),
    constraint calendar_day_notice_fkey foreign key (version) references calendar_notice (version))`,
  // off is null where an earlier overlay of that day is withdrawn.
  `create table calendar_overlay (
    hall text not null,
    date date not null,
    version integer not null,
    off boolean,
    name text not null,
    reference text,
    entered_at timestamptz not null default now(),
    entered_by text not null,
    constraint calendar_overlay_pkey primary key (hall, date, version))`,
  'create index calendar_notice_year_idx on calendar_notice (year, version)',
  `create table policy_version (
    profile text not null,
    version integer not null,
    document jsonb not null,
    effective_from date not null,
    published_at timestamptz not null default now(),
    published_by text not null,
    constraint policy_version_pkey primary key (profile, version))`,
];

/** Calendars and policies: data with versions, never changed once published. */
export class CreateReferenceData1795564800005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CREATE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table policy_version, calendar_overlay, calendar_day, calendar_notice');
    await runner.query('drop sequence calendar_version');
  }
}
