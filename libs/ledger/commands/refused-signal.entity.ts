import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signal that was refused or could not be understood. */
@Entity('refused_signal')
export class RefusedSignalEntity {
  @PrimaryColumn('text')
  stream!: string;

  @PrimaryColumn('timestamptz')
  at!: Date;

  @PrimaryColumn('text')
  name!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  by!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text', { nullable: true })
  field!: string | null;
}
