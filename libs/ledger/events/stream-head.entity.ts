import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a stream is recorded, and under which rules the last batch was decided. */
@Entity('stream_head')
export class StreamHeadEntity {
  @PrimaryColumn('text')
  stream!: string;

  @Column('int')
  seq!: number;

  @Column('bytea')
  hash!: Buffer;

  /** How far the workflow's history had got at the last batch; bigint comes as text. */
  @Column('bigint', { name: 'history_events' })
  historyEvents!: string;

  /** The time of that workflow task, ms. */
  @Column('bigint', { name: 'task_at' })
  taskAt!: string;

  /** How many rows of lost attempts were moved to `superseded_event`. */
  @Column('int')
  superseded!: number;

  @Column('text')
  profile!: string;

  @Column('text')
  calendar!: string;
}
