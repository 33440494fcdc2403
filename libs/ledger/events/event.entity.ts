import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of the log. Written by record_batch alone, never changed. */
@Entity('event')
export class EventEntity {
  /** `case/<no>` or `matter/<no>`. */
  @PrimaryColumn('text')
  stream!: string;

  @PrimaryColumn('int')
  seq!: number;

  /** The minute in which it happened: for a lapse, that in which it took effect. */
  @Column('timestamptz')
  at!: Date;

  /** When the row was written. */
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('text')
  kind!: string;

  @Column('text')
  by!: string;

  @Column('jsonb')
  data!: Record<string, unknown>;

  @Column('bytea', { name: 'prev_hash' })
  prevHash!: Buffer;

  /** SHA-256 of `prev_hash`, the digest of the event's canonical JSON, and `recorded_at` in ms (8 bytes, big-endian). */
  @Column('bytea')
  hash!: Buffer;
}
