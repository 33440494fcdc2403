import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A State Council notice on the holidays of a year (节假日安排); a correction of it is a new version. */
@Entity('calendar_notice')
export class CalendarNoticeEntity {
  @PrimaryColumn('int')
  version!: number;

  @Column('int')
  year!: number;

  @Column('text')
  source!: string;

  @Column('timestamptz', { name: 'imported_at', default: () => 'now()' })
  importedAt!: Date;

  @Column('text', { name: 'imported_by' })
  importedBy!: string;
}

/** A day of a notice that differs from its weekday. */
@Entity('calendar_day')
export class CalendarDayEntity {
  @PrimaryColumn('int')
  version!: number;

  @PrimaryColumn('date')
  date!: string;

  @Column('boolean')
  off!: boolean;

  @Column('text')
  name!: string;
}

/** A hall's own day (a local holiday, a typhoon), with its legal reference; the newest version of a day counts. */
@Entity('calendar_overlay')
export class CalendarOverlayEntity {
  @PrimaryColumn('text')
  hall!: string;

  @PrimaryColumn('date')
  date!: string;

  @PrimaryColumn('int')
  version!: number;

  /** Null where the day is withdrawn. */
  @Column('boolean', { nullable: true })
  off!: boolean | null;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  reference!: string | null;

  @Column('timestamptz', { name: 'entered_at', default: () => 'now()' })
  enteredAt!: Date;

  @Column('text', { name: 'entered_by' })
  enteredBy!: string;
}
