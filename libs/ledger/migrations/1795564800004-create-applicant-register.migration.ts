import type { MigrationInterface, QueryRunner } from 'typeorm';

const CREATE = [
  `create table applicant (
    id text not null,
    kind text not null,
    version integer not null,
    name_hash text not null,
    phone_hash text,
    id_number_hash text,
    name_parts text[] not null,
    created_at timestamptz not null default now(),
    constraint applicant_pkey primary key (id))`,
  `create table applicant_version (
    applicant_id text not null,
    version integer not null,
    key_id text not null,
    particulars text not null,
    by text not null,
    at timestamptz not null default now(),
    constraint applicant_version_pkey primary key (applicant_id, version),
    constraint applicant_version_applicant_fkey foreign key (applicant_id) references applicant (id))`,
  'create index applicant_name_idx on applicant (name_hash)',
  'create index applicant_phone_idx on applicant (phone_hash)',
  'create index applicant_id_number_idx on applicant (id_number_hash)',
  'create index applicant_name_parts_idx on applicant using gin (name_parts)',
  'create index applicant_version_key_idx on applicant_version (key_id)',
];

/** The register of applicants: particulars encrypted, every version kept, found by keyed hashes. */
export class CreateApplicantRegister1795564800004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CREATE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table applicant_version, applicant');
  }
}
