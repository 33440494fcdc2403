import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** The kinds of places, from the widest to the narrowest. Levels may be skipped: Zhongshan has no county. */
export const PLACE_KINDS = ['country', 'province', 'city', 'county', 'town', 'hall', 'unit'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
/** The place above all others. It is there from the beginning. */
export const ROOT = '000000';

/** 机构: a region, a hall (政务服务大厅) or a unit (单位: department, section, outside body). */
@Entity('place')
export class PlaceEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kind!: PlaceKind;

  @Column('text', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** The ids from the root to the place itself, each between slashes. */
  @Column('text')
  path!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn!: string | null;

  /** Of a hall: the profile its cases follow. */
  @Column('text', { name: 'policy_profile', nullable: true })
  policyProfile!: string | null;

  /** Of a hall: the unit that leads what no one has taken. */
  @Column('text', { name: 'default_unit', nullable: true })
  defaultUnit!: string | null;

  @Column('boolean', { default: true })
  active!: boolean;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
