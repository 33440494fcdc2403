import { CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** 任职: a role that a person holds at a place. */
@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('text', { name: 'place_id' })
  placeId!: string;

  @PrimaryColumn('text')
  role!: string;

  @CreateDateColumn({ name: 'since', type: 'timestamptz' })
  since!: Date;
}
