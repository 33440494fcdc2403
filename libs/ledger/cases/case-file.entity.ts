import type { CaseState } from '@domain/case/state';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 办件 as lists read it: a projection of the case's events. */
@Entity('case_file')
export class CaseFileEntity {
  @PrimaryColumn('text')
  no!: string;

  @Column('text')
  hall!: string;

  @Column('text', { nullable: true })
  lead!: string | null;

  @Column('text', { nullable: true })
  handler!: string | null;

  @Column('text', { nullable: true })
  supervisor!: string | null;

  @Column('text')
  stage!: string;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { nullable: true })
  class!: string | null;

  @Column('text')
  level!: string;

  @Column('text')
  channel!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  detail!: string | null;

  @Column('text', { name: 'applicant_id' })
  applicantId!: string;

  @Column('text', { name: 'query_code', nullable: true })
  queryCode!: string | null;

  @Column('boolean')
  green!: boolean;

  @Column('date', { name: 'need_by', nullable: true })
  needBy!: string | null;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt!: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** The promise's due moment while its clock runs. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  /** That, or without it the first due moment of whatever else is open: the order of lists. */
  @Column('timestamptz', { name: 'first_due_at', nullable: true })
  firstDueAt!: Date | null;

  @Column('boolean')
  provisional!: boolean;

  @Column('text')
  clock!: string;

  /** The latest promise has lapsed, as recorded; lists add what has passed its due moment since. */
  @Column('boolean', { name: 'promise_lapsed' })
  promiseLapsed!: boolean;

  @Column('boolean', { name: 'need_by_risk' })
  needByRisk!: boolean;

  @Column('int')
  reopens!: number;

  /** The latest rating, 1 to 5. */
  @Column('int', { nullable: true })
  rating!: number | null;

  @Column('text', { nullable: true })
  matter!: string | null;

  /** Every unit that has had a part in the case, the lead among them. */
  @Column('text', { array: true })
  units!: string[];

  /** Handler, supervisor and agents. */
  @Column('text', { array: true })
  people!: string[];

  @Column('int')
  version!: number;

  @Column('text', { name: 'policy_profile' })
  policyProfile!: string;

  @Column('int', { name: 'policy_version' })
  policyVersion!: number;

  @Column('text')
  calendar!: string;

  @Column('timestamptz', { name: 'next_wake', nullable: true })
  nextWake!: Date | null;

  @Column('jsonb')
  state!: CaseState;
}
