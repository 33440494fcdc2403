import type { Policy } from '@domain/policy/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a policy profile (政策口径), complete with what it inherits. */
@Entity('policy_version')
export class PolicyVersionEntity {
  @PrimaryColumn('text')
  profile!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb')
  document!: Policy;

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string;

  @Column('timestamptz', { name: 'published_at', default: () => 'now()' })
  publishedAt!: Date;

  @Column('text', { name: 'published_by' })
  publishedBy!: string;
}
