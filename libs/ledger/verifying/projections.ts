import type { EntityKind } from '../events/stream';
import type { Projected } from '../recording/projection';
import type { Row } from '../recording/row';

/** A row of a projection that is not what the events say. */
export interface Difference {
  readonly table: string;
  readonly key: string;
  readonly how: 'missing' | 'extra' | 'differs';
  /** The columns that differ. */
  readonly columns: readonly string[];
}

/** How a projected table is made anew beside the kept one, compared with it and put in its place. */
export interface Projection {
  readonly table: string;
  readonly from: (projected: Projected & { entity: EntityKind }) => readonly Row[];
  readonly prepare: string;
  /** Takes the rows as JSON. */
  readonly insert: string;
  readonly compare: string;
  readonly replace: readonly string[];
  readonly dispose: string;
}

interface Described {
  readonly table: string;
  readonly key: readonly string[];
  readonly from: Projection['from'];
  /** Columns that do not come from events: they are neither compared nor replaced. */
  readonly apart?: readonly string[];
}

/** The columns that differ, by name; a row on one side only has none to name. */
const compare = (table: string, key: string, without: string): string => `
  select key, case when k is null then 'missing' when m is null then 'extra' else 'differs' end as how,
    case when k is null or m is null then '{}' else array(
      select coalesce(a.key, b.key) from jsonb_each(k) a full join jsonb_each(m) b on a.key = b.key
      where a.value is distinct from b.value order by 1) end as columns
  from (select concat_ws(' ', ${key}) as key, to_jsonb(t) ${without} as k from ${table} t) kept
  full join (select concat_ws(' ', ${key}) as key, to_jsonb(t) ${without} as m from made_${table} t) made using (key)
  where k is distinct from m order by key`;

function projection({ table, key, from, apart = [] }: Described): Projection {
  const without = apart.map((column) => `- '${column}'`).join(' ');
  const same = key.map((column) => `k.${column} = m.${column}`).join(' and ');
  const equal = `to_jsonb(k) ${without} = to_jsonb(m) ${without}`;
  return {
    table,
    from,
    prepare: `create temporary table made_${table} on commit drop as table ${table} with no data`,
    insert: `insert into made_${table} select * from jsonb_populate_recordset(null::made_${table}, $1::jsonb)`,
    compare: compare(table, key.join(', '), without),
    replace: [
      `delete from ${table} k where not exists (select from made_${table} m where ${same} and ${equal})`,
      `insert into ${table} select * from made_${table} m where not exists (select from ${table} k where ${same})`,
    ],
    dispose: `drop table made_${table}`,
  };
}

/**
 * Whether a notice was sent is not in the events. One that has to be made anew and whose moment has passed counts as
 * sent: nobody is told twice because a table was lost.
 */
const unknownSending = (row: Row): Row => ({
  ...row,
  attempts: 0,
  next_attempt_at: row.send_at,
  sent_at: Date.parse(String(row.send_at)) < Date.now() ? row.send_at : null,
});

/** Every table that is made from events. */
export const PROJECTIONS: readonly Projection[] = [
  projection({
    table: 'case_file',
    key: ['no'],
    from: ({ entity, row }) => (entity === 'case' ? [row] : []),
  }),
  projection({ table: 'matter', key: ['no'], from: ({ entity, row }) => (entity === 'matter' ? [row] : []) }),
  projection({ table: 'obligation', key: ['stream', 'id'], from: ({ obligations }) => obligations }),
  projection({
    table: 'notice',
    key: ['stream', 'seq'],
    from: ({ notices }) => notices.map(unknownSending),
    apart: ['sent_at', 'attempts', 'next_attempt_at', 'last_error'],
  }),
];
