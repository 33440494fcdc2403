import type { MatterState } from '@domain/matter/state';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 议题 as lists read it: a projection of the matter's events. */
@Entity('matter')
export class MatterEntity {
  @PrimaryColumn('text')
  no!: string;

  @Column('text')
  hall!: string;

  @Column('text')
  stage!: string;

  @Column('text', { nullable: true })
  agenda!: string | null;

  @Column('timestamptz', { name: 'called_at' })
  calledAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** The ground on which it was referred up. */
  @Column('text', { name: 'referred_up', nullable: true })
  referredUp!: string | null;

  /** Cases attached now, and those detached. */
  @Column('text', { array: true })
  cases!: string[];

  /** The member units. */
  @Column('text', { array: true })
  units!: string[];

  @Column('int')
  version!: number;

  @Column('text', { name: 'policy_profile' })
  policyProfile!: string;

  @Column('text')
  calendar!: string;

  @Column('timestamptz', { name: 'next_wake', nullable: true })
  nextWake!: Date | null;

  @Column('jsonb')
  state!: MatterState;
}
