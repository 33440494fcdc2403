import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** 工作人员: an account. Its id is what cases name the person by, and what they sign in with. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  /** Argon2id; null for people who sign in elsewhere. Never selected with the rest. */
  @Column('text', { name: 'password_hash', nullable: true, select: false })
  passwordHash!: string | null;

  @Column('boolean', { name: 'must_change_password', default: true })
  mustChangePassword!: boolean;

  @Column('timestamptz', { name: 'password_changed_at', nullable: true })
  passwordChangedAt!: Date | null;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;

  @Column('boolean', { default: true })
  active!: boolean;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
