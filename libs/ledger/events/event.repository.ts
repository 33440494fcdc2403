import { caseKernel } from '@domain/case/kernel';
import type { Moment } from '@domain/calendar/moment';
import type { CaseState } from '@domain/case/state';
import type { Recorded } from '@domain/kernel/turn';
import { matterKernel } from '@domain/matter/kernel';
import type { MatterState } from '@domain/matter/state';
import type { DataSource } from 'typeorm';
import { momentFrom } from '../reading/moments';
import { keyOf, pageOf, type Page, type Paged } from '../reading/page';
import { streamOf, type EntityKind } from './stream';

/** An event with the moment at which it was written down, e.g. how late a lapse fired. */
export type LoggedEvent = Recorded & { readonly recordedAt: string };

interface Row {
  seq: number;
  at: Date;
  recorded_at: Date;
  kind: string;
  by: string;
  data: Record<string, unknown>;
}

const COLUMNS = 'seq, at, recorded_at, kind, by, data';

/** The log of cases and matters. */
export class EventRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of a stream's events in their order. Throws CursorError. */
  async list(entity: EntityKind, no: string, page: Page): Promise<Paged<LoggedEvent>> {
    const [after = '0'] = keyOf(page, 1) ?? [];
    const rows = await this.dataSource.query<Row[]>(
      `select ${COLUMNS} from event where stream = $1 and seq > $2 order by seq limit $3`,
      [streamOf(entity, no), Number(after) || 0, page.limit + 1],
    );
    const item = (row: Row) => ({ ...eventOf(row), recordedAt: row.recorded_at.toISOString() });
    return pageOf(rows, page, { item, key: ({ seq }) => [String(seq)] });
  }

  /** All events of a stream up to and including a moment. */
  async listUntil(entity: EntityKind, no: string, moment?: Moment): Promise<Recorded[]> {
    const rows = await this.dataSource.query<Row[]>(
      `select ${COLUMNS} from event where stream = $1 and at <= coalesce($2::timestamptz, 'infinity') order by seq`,
      [streamOf(entity, no), moment ?? null],
    );
    return rows.map(eventOf);
  }

  /** A case as it stood at the end of a past minute; undefined when it was not registered yet. */
  async caseAt(no: string, moment: Moment): Promise<CaseState | undefined> {
    const events = await this.listUntil('case', no, moment);
    return events.length === 0 ? undefined : caseKernel.replay(no, events);
  }

  /** A matter as it stood at the end of a past minute; undefined when it was not called yet. */
  async matterAt(no: string, moment: Moment): Promise<MatterState | undefined> {
    const events = await this.listUntil('matter', no, moment);
    return events.length === 0 ? undefined : matterKernel.replay(no, events);
  }
}

/** The event of a row, as the core knows it. */
export const eventOf = ({ seq, at, kind, by, data }: Omit<Row, 'recorded_at'>): Recorded => ({
  seq,
  at: momentFrom(at),
  by,
  kind,
  ...data,
});
