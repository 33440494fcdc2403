import type { DataSource } from 'typeorm';

/**
 * Copies a recorded case with what is owed in it, for lists of the size of a city's: as many as asked for, each with a
 * number, a title and due moments of its own, an hour apart. Only lists know the copies: no workflow runs for them.
 */
export async function multiply(db: DataSource, no: string, copies: number): Promise<void> {
  await db.query(
    `insert into case_file select (jsonb_populate_record(c, jsonb_build_object(
       'no', c.no || '-' || i, 'query_code', null, 'title', c.title || ' ' || i,
       'due_at', c.due_at + i * interval '1 hour', 'first_due_at', c.first_due_at + i * interval '1 hour',
       'registered_at', c.registered_at - i * interval '1 minute'))).*
     from case_file c, generate_series(1, $2::int) i where c.no = $1`,
    [no, copies],
  );
  await db.query(
    `insert into obligation select (jsonb_populate_record(o, jsonb_build_object(
       'stream', o.stream || '-' || i, 'due_at', o.due_at + i * interval '1 hour'))).*
     from obligation o, generate_series(1, $2::int) i where o.stream = 'case/' || $1`,
    [no, copies],
  );
  await db.query('analyze case_file, obligation');
}
