import type { DataSource } from 'typeorm';
import { entityOf, type EntityKind } from '../events/stream';

/** A case or matter of which something was recorded, with what is asked to know who may see it. */
export interface Change {
  readonly entity: EntityKind;
  readonly no: string;
  readonly version: number;
  readonly stage: string;
  readonly hall: string;
  readonly units: readonly string[];
  readonly people: readonly string[];
}

const RECORDED = `
  with changed as (select distinct stream from event where recorded_at > $1)
  select clock_timestamp() as "upTo", stream, coalesce(c.version, m.version) as version,
         coalesce(c.stage, m.stage) as stage, coalesce(c.hall, m.hall) as hall,
         coalesce(c.units, m.units) as units, coalesce(c.people, '{}') as people
  from (select) as always
  left join changed on true
  left join case_file c on stream = 'case/' || c.no
  left join matter m on stream = 'matter/' || m.no`;

type Row = Omit<Change, 'entity' | 'no'> & { upTo: Date; stream: string | null; version: number | null };

/** What has been recorded lately. */
export class ChangeRepository {
  constructor(private readonly db: DataSource) {}

  /** The moment by the clock that stamps what is recorded. */
  async now(): Promise<Date> {
    const [row] = await this.db.query<[{ now: Date }]>('select clock_timestamp() as now');
    return row.now;
  }

  /** Cases and matters of which something was recorded after a moment, as they are now, and up to when that is true. */
  async since(moment: Date): Promise<{ changes: Change[]; upTo: Date }> {
    const rows = await this.db.query<Row[]>(RECORDED, [moment]);
    const changes = rows.flatMap(({ upTo: _, stream, ...rest }) =>
      stream === null || rest.version === null ? [] : [{ ...entityOf(stream), ...rest }],
    );
    return { changes, upTo: rows[0]!.upTo };
  }
}
