import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DataSource } from 'typeorm';
import { ledgerDataSource } from '@ledger/data-source';
import { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import { rebuildLedger } from '@ledger/verifying/rebuild';
import { verifyLedger } from '@ledger/verifying/verify';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { RecordingStage } from './recording-stage';

const SCENARIOS = join(__dirname, '../scenarios');
const AT_ONCE = 8;

let database: TestDatabase;
let dataSource: DataSource;

/** The articles' cases, the committee's matters, and random ones that go through every mechanism. */
const FOLDERS = ['articles', 'committee', 'random'];

const scenarioFiles = (): string[] =>
  FOLDERS.flatMap((folder) => readdirSync(join(SCENARIOS, folder)).map((file) => join(folder, file)));

const check = () => rebuildLedger(dataSource, { repair: false });

beforeAll(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  const recorder = new LedgerRecorder(dataSource);
  const files = scenarioFiles();
  const work = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const stage = new RecordingStage(recorder, `${basename(file, '.yaml')}:`);
      await play(readScenario(join(SCENARIOS, file)), stage);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}, 120_000);

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('scenarios recorded step by step', () => {
  it('leaves projections that are what the events say, row by row', async () => {
    const { rows } = await database.client.query<{ cases: number; matters: number; notices: number }>(
      `select (select count(*)::int from case_file) as cases, (select count(*)::int from matter) as matters,
         (select count(*)::int from notice) as notices`,
    );
    expect(rows[0]!.cases).toBeGreaterThanOrEqual(scenarioFiles().length);
    expect(rows[0]!.matters).toBeGreaterThan(0);
    expect(rows[0]!.notices).toBeGreaterThan(rows[0]!.cases);
    expect(await check()).toEqual([]);
  });

  it('leaves a log in which nothing is found, and which is sealed', async () => {
    const { findings, events, seal } = await verifyLedger(dataSource);
    expect(findings).toEqual([]);
    expect(seal).toMatchObject({ no: 1, events });
  });
});

describe('projections that were damaged', () => {
  it('are named with their rows and columns, and made anew', async () => {
    const [first, second, third] = await keysOf('select no from case_file order by no limit 3');
    const [notice] = await keysOf(
      `select stream || ' ' || seq as no from notice order by stream, seq limit 1`,
    );
    const { client } = database;
    await client.query(`update case_file set stage = 'triage', title = 'another' where no = $1`, [first]);
    await client.query('delete from case_file where no = $1', [second]);
    await client.query(
      `insert into obligation select 'case/' || $1, 'o999', hall, kind, ref, owner_as, owner_id, round,
      opened_at, due_at, provisional, lapsed_at from obligation limit 1`,
      [third],
    );
    await client.query(`delete from notice where stream || ' ' || seq = $1`, [notice]);
    expect(await check()).toEqual([
      { table: 'case_file', key: first, how: 'differs', columns: ['stage', 'title'] },
      { table: 'case_file', key: second, how: 'missing', columns: [] },
      { table: 'obligation', key: `case/${third} o999`, how: 'extra', columns: [] },
      { table: 'notice', key: notice, how: 'missing', columns: [] },
    ]);
    expect(await rebuildLedger(dataSource, { repair: true })).toHaveLength(4);
    expect(await check()).toEqual([]);
  });

  it('are made anew when nothing is left of them, and nobody is told twice', async () => {
    await database.client.query('truncate case_file, matter, obligation, notice');
    expect((await rebuildLedger(dataSource, { repair: true })).length).toBeGreaterThan(
      scenarioFiles().length,
    );
    expect(await check()).toEqual([]);
    const waiting = 'select stream as no from notice where sent_at is null and send_at < now()';
    expect(await keysOf(waiting)).toEqual([]);
  });
});

async function keysOf(query: string): Promise<string[]> {
  const { rows } = await database.client.query<{ no: string }>(query);
  return rows.map(({ no }) => no);
}
