import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice to a person, role, unit or the applicant, ordered by the event of the same number. */
@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn('text')
  stream!: string;

  @PrimaryColumn('int')
  seq!: number;

  @Column('text')
  hall!: string;

  @Column('text', { name: 'to_as' })
  toAs!: string;

  @Column('text', { name: 'to_id' })
  toId!: string;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  about!: string | null;

  @Column('timestamptz', { name: 'send_at' })
  sendAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('int', { default: 0 })
  attempts!: number;

  /** Not before this moment: when it may be sent, when its claim runs out, or when to try again. */
  @Column('timestamptz', { name: 'next_attempt_at' })
  nextAttemptAt!: Date;

  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;
}
