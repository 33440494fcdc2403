import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was answered under an actor's `Idempotency-Key`; without an answer the request is still under way. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('text')
  actor!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text', { name: 'request_hash' })
  requestHash!: string;

  @Column('int', { nullable: true })
  status!: number | null;

  /** As text keeps it, so that the same answer has the same bytes. */
  @Column('json', { nullable: true })
  response!: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt!: Date | null;
}
