import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A command that was accepted, under its caller's key. */
@Entity('command_receipt')
export class CommandReceiptEntity {
  @PrimaryColumn('text')
  stream!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  /** The version after it. */
  @Column('int')
  seq!: number;
}
