import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An applicant as found by keyed hashes; the particulars are in the versions. */
@Entity('applicant')
export class ApplicantEntity {
  @PrimaryColumn('text')
  id!: string;

  /** person or organisation. */
  @Column('text')
  kind!: string;

  /** The current version. */
  @Column('int')
  version!: number;

  @Column('text', { name: 'name_hash' })
  nameHash!: string;

  @Column('text', { name: 'phone_hash', nullable: true })
  phoneHash!: string | null;

  @Column('text', { name: 'id_number_hash', nullable: true })
  idNumberHash!: string | null;

  /** Keyed hashes of the name's pairs of characters, to find a part of a name. */
  @Column('text', { name: 'name_parts', array: true })
  nameParts!: string[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** One version of an applicant's particulars, encrypted; a correction adds one. */
@Entity('applicant_version')
export class ApplicantVersionEntity {
  @PrimaryColumn('text', { name: 'applicant_id' })
  applicantId!: string;

  @PrimaryColumn('int')
  version!: number;

  /** The key it is encrypted with. */
  @Column('text', { name: 'key_id' })
  keyId!: string;

  @Column('text')
  particulars!: string;

  @Column('text')
  by!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
