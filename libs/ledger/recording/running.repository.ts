import { addMinutes, type Moment } from '@domain/calendar/moment';
import type { Owner } from '@domain/kernel/obligation';
import type { DataSource } from 'typeorm';
import { entityOf, type EntityKind } from '../events/stream';
import { momentFrom } from '../reading/moments';
import { keyOf, pageOf, type Page, type Paged } from '../reading/page';
import { scopeTerm, type Scope } from '../reading/scope';
import { Where } from '../reading/where';

/** `waiting` for its next moment; `behind` when that has passed and nothing happened; `failed` when its workflow has ended. */
export const RUNNING_STATES = ['waiting', 'behind', 'failed'] as const;
export type RunningState = (typeof RUNNING_STATES)[number];

export interface Waited {
  readonly kind: string;
  readonly owner: Owner;
  /** Null while a stopped clock leaves it without a due moment. */
  readonly due: Moment | null;
}

/** A case or matter whose workflow runs, as the ledger has it. */
export interface RunningItem {
  readonly entity: EntityKind;
  readonly no: string;
  /** Null for whoever may not see the case or matter itself. */
  readonly title: string | null;
  readonly hall: string;
  readonly stage: string;
  readonly version: number;
  readonly nextWake: Moment | null;
  /** What falls due first of all that is open; null when nothing is. */
  readonly waitsFor: Waited | null;
  readonly state: RunningState;
  /** ISO 8601; null before anything was recorded. */
  readonly lastRecordedAt: string | null;
}

type Row = Omit<RunningItem, 'entity' | 'no' | 'nextWake' | 'lastRecordedAt' | 'waitsFor'> & {
  stream: string;
  nextWake: Date | null;
  waitsFor: (Omit<Waited, 'due'> & { due: string | null }) | null;
  recordedAt: Date | null;
};

/** Workflows wake within the minute; after so many it is more than a busy worker. */
const GRACE_MINUTES = 2;
const NONE = `'{}'::text[]`;
/** A case is archived and a matter ended when its workflow has ended. */
const RUNNING = `(
  select 'case/' || no as stream, no, title, hall, units, people, stage, version, next_wake from case_file
  where stage <> 'archived'
  union all
  select 'matter/' || no, no, coalesce(agenda, ''), hall, units, ${NONE}, stage, version, next_wake from matter
  where ended_at is null) r`;
const SCOPED = { hall: 'r.hall', units: 'r.units', people: 'r.people' };
const BY_WAKE = `coalesce(r.next_wake, 'infinity')`;
const RECORDED_AT =
  '(select e.recorded_at from event e where e.stream = r.stream order by e.seq desc limit 1)';
const WAITS_FOR = `(
  select json_build_object('kind', o.kind, 'owner', json_build_object('as', o.owner_as, 'id', o.owner_id), 'due', o.due_at)
  from obligation o where o.stream = r.stream order by coalesce(o.due_at, 'infinity'), o.id limit 1)`;

/** What runs now, by the ledger: failed ones first, then those that wake first, and so those behind. */
export class RunningRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Running cases and matters in the scope; titles only of those in `sight`. The text is part of the number, or of a title
   * in sight. `dead` are the streams whose workflow has ended; `now` decides what is behind. Throws CursorError.
   */
  async list(query: {
    scope: Scope;
    sight: Scope;
    text?: string;
    state?: RunningState;
    dead: readonly string[];
    page: Page;
    now: Moment;
  }): Promise<Paged<RunningItem>> {
    const { scope, sight, text, dead, page, now } = query;
    const where = new Where();
    const seen = `(${scopeTerm(sight, SCOPED, where)})`;
    const late = `${where.value(addMinutes(now, -GRACE_MINUTES))}::timestamptz`;
    const broke = `r.stream = any(${where.value(dead)}::text[])`;
    const state = `case when ${broke} then 'failed'
      when r.next_wake < ${late} then 'behind' else 'waiting' end`;
    where.and(scopeTerm(scope, SCOPED, where)).and(`${state} = ?`, query.state);
    if (text !== undefined)
      where.and(`strpos(r.no, ?) > 0 or (${seen} and strpos(r.title, ?) > 0)`, text, text);
    const key = keyOf(page, 3);
    if (key) where.and(`(not ${broke}, ${BY_WAKE}, r.stream) > (?::boolean, ?::timestamptz, ?)`, ...key);
    const rows = await this.dataSource.query<Row[]>(
      `select r.stream, case when ${seen} then r.title end as title, r.hall, r.stage, r.version,
         r.next_wake as "nextWake", ${state} as state,
         ${RECORDED_AT} as "recordedAt", ${WAITS_FOR} as "waitsFor"
       from ${RUNNING} where ${where.sql} order by not ${broke}, ${BY_WAKE}, r.stream
       limit ${where.value(page.limit + 1)}`,
      where.values,
    );
    return pageOf(rows, page, { item: itemOf, key: keyOfRow });
  }
}

const keyOfRow = ({ state, nextWake, stream }: Row): string[] => [
  String(state !== 'failed'),
  nextWake?.toISOString() ?? 'infinity',
  stream,
];

const itemOf = ({ stream, nextWake, waitsFor, recordedAt, ...rest }: Row): RunningItem => ({
  ...entityOf(stream),
  ...rest,
  nextWake: momentFrom(nextWake),
  waitsFor: waitsFor && {
    ...waitsFor,
    due: waitsFor.due === null ? null : momentFrom(new Date(waitsFor.due)),
  },
  lastRecordedAt: recordedAt?.toISOString() ?? null,
});
