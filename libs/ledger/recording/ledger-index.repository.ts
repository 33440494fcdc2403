import type { Moment } from '@domain/calendar/moment';
import type { DataSource } from 'typeorm';
import { entityOf, streamOf, type EntityKind } from '../events/stream';
import { lapsedBy, momentFrom } from '../reading/moments';

export interface EntityRef {
  readonly entity: EntityKind;
  readonly no: string;
}
export interface VersionRef extends EntityRef {
  readonly seq: number;
}

/** An obligation whose lapse is not in the ledger though its moment has passed. */
export interface MissedLapse extends EntityRef {
  readonly id: string;
  readonly due: Moment;
}

/** Longer than a workflow task may take before another worker gets it. */
const SETTLED_SECONDS = 10;

/** Whether the case or matter whose stream is `s.stream` is not over. */
export const GOING_ON = `(
  exists (select from case_file c where s.stream like 'case/%' and c.no = substr(s.stream, 6) and c.stage <> 'archived')
  or exists (select from matter m where s.stream like 'matter/%' and m.no = substr(s.stream, 8) and m.ended_at is null))`;

/** What the ledger says about all cases and matters, to be compared with what Temporal says. */
export class LedgerIndexRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Those going on in which something was recorded after `since` (ISO 8601) and nothing in the last seconds that a
   * workflow task may take: their last batch may come from a worker that died. In order of streams, after `page.after`.
   */
  async listRecordedSince(since: string, page: { after?: string; most: number }): Promise<VersionRef[]> {
    const rows = await this.dataSource.query<{ stream: string; seq: number }[]>(
      `select s.stream, s.seq from (
         select stream, max(seq) as seq from event where recorded_at > $1 and stream > $2
         group by stream having max(recorded_at) < now() - make_interval(secs => $4)) s
       where ${GOING_ON} order by s.stream limit $3`,
      [since, page.after ?? '', page.most, SETTLED_SECONDS],
    );
    return rows.map(({ stream, seq }) => ({ ...entityOf(stream), seq }));
  }

  /** All that are going on, in order of streams, after `page.after`. */
  async listOpen(page: { after?: string; most: number }): Promise<VersionRef[]> {
    const rows = await this.dataSource.query<{ stream: string; seq: number }[]>(
      `select s.stream, s.seq from stream_head s where s.stream > $1 and ${GOING_ON} order by s.stream limit $2`,
      [page.after ?? '', page.most],
    );
    return rows.map(({ stream, seq }) => ({ ...entityOf(stream), seq }));
  }

  /** Those of the given that the ledger has as going on. */
  async findOpen(refs: readonly EntityRef[]): Promise<EntityRef[]> {
    const streams = refs.map(({ entity, no }) => streamOf(entity, no));
    const rows = await this.dataSource.query<{ stream: string }[]>(
      `select s.stream from unnest($1::text[]) s (stream) where ${GOING_ON}`,
      [streams],
    );
    return rows.map(({ stream }) => entityOf(stream));
  }

  /** What fell due by `now` and has not lapsed in the ledger, the longest overdue first: the lag of timers. */
  async listMissedLapses(now: Moment, most: number): Promise<MissedLapse[]> {
    const rows = await this.dataSource.query<{ stream: string; id: string; due: Date }[]>(
      `select stream, id, due_at as due from obligation
       where coalesce(due_at, 'infinity') <= $1 and lapsed_at is null
       order by coalesce(due_at, 'infinity'), stream, id limit $2`,
      [lapsedBy(now), most],
    );
    return rows.map(({ stream, id, due }) => ({ ...entityOf(stream), id, due: momentFrom(due) }));
  }
}
