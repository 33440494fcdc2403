import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An obligation that is open now: a projection. */
@Entity('obligation')
export class ObligationEntity {
  @PrimaryColumn('text')
  stream!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  hall!: string;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  ref!: string | null;

  /** role, person, unit, applicant or system. */
  @Column('text', { name: 'owner_as' })
  ownerAs!: string;

  @Column('text', { name: 'owner_id' })
  ownerId!: string;

  @Column('int')
  round!: number;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  /** Null while a stopped clock leaves it without a due moment. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  @Column('boolean')
  provisional!: boolean;

  /** Set on a promise that has lapsed and stays open. */
  @Column('timestamptz', { name: 'lapsed_at', nullable: true })
  lapsedAt!: Date | null;
}
